import { isMark } from './compiled';
import { isBetween, isFiniteVerb, type Search, type Subject } from './noun-phrase';
import { phraseRight } from './phrase-right';
import { sourceKind } from './source-kind';
import { afterFronted } from './subject-pieces';

const FURTHEST = 60;

/**
 * The subject that a verb shares with the first verb of its clause: of a coordinated predicate
 * ("The mayor left and said") or a participle clause ("The mayor left, saying"). It is looked for at
 * the start of the clause. Null when the clause opens with nothing that can speak.
 */
export function sharedSubject(search: Search, verb: number): Subject | null {
  const { view, language, names } = search;
  const { tokens, quoted } = view;
  const { lexicon } = language;
  const opens = clauseStart(search, verb);
  let start = opens;
  while (
    start < verb &&
    (isMark(tokens[start], ',') ||
      lexicon.coordinators.has(tokens[start]?.norm ?? '') ||
      (isBetween(search, start) && !lexicon.definite.has(tokens[start]?.norm ?? '')))
  )
    start++;
  const first = tokens[start];
  if (!first || start >= verb || quoted[start]) return null;
  const fronted =
    (lexicon.prepositions.has(first.norm) && !lexicon.indefinite.has(first.norm)) ||
    lexicon.temporal.has(first.norm);
  if (!fronted && start === 0 && lexicon.prepositions.has(tokens[1]?.norm ?? '')) return null;
  if (fronted) start = afterFronted(language, tokens, start, verb);
  const whole = start < verb ? phraseRight(search, start) : null;
  if (!whole) return null;
  let to = whole.from + 1;
  while (to < Math.min(whole.to, verb) && !isPastForm(search, to)) to++;
  const phrase = sourceKind(tokens, whole.from, to, language, names);
  if (!phrase || phrase.basis === 'unknown') return null;
  const opener = tokens[opens - 1];
  const subordinate =
    opener !== undefined &&
    lexicon.subordinators.has(opener.norm) &&
    !lexicon.contrasts.has(opener.norm);
  return { phrase, subordinate };
}

/** Where the clause begins: after the last strong mark or opener of a clause. */
function clauseStart({ view, language }: Search, verb: number): number {
  const { subordinators, relatives, definite } = language.lexicon;
  for (let at = verb - 1; at >= Math.max(0, verb - FURTHEST); at--) {
    const token = view.tokens[at];
    if (!token || view.quoted[at]) return at + 1;
    if (isMark(token, ';:(–—?!')) return at + 1;
    if (isMark(view.tokens[at + 1], ',')) continue;
    if (relatives.has(token.norm) && !definite.has(token.norm)) return at + 1;
    if (subordinators.has(token.norm)) return at + 1;
  }
  return 0;
}

/** A verb of the open class, by its ending: where the noun phrase before it ends. */
function isPastForm({ view, language }: Search, at: number): boolean {
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  if (token?.kind !== 'word' || token.capital || !before) return false;
  if (isFiniteVerb(language, token)) return true;
  const { definite, indefinite, possessive, claims } = language.lexicon;
  if (definite.has(before.norm) || indefinite.has(before.norm) || possessive.has(before.norm))
    return false;
  return claims.tenses.past.endings.some((ending) => token.norm.endsWith(ending));
}
