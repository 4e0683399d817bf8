import type { Token } from '../../tokens';
import { type Compiled, isMark } from './compiled';
import { isFiniteVerb, isManner, type Search } from './noun-phrase';
import { type SourcePhrase, sourceKind } from './source-kind';
import { afterFronted } from './subject-pieces';

const LONGEST = 32;

/**
 * The noun phrase that begins at or just after token `from`: what a preposition governs or, when
 * `inverted`, a subject after its verb, past words of time and those spoken to ("à l'AFP").
 */
export function phraseRight(search: Search, from: number, inverted = false): SourcePhrase | null {
  const { view, language, names } = search;
  const { tokens, quoted } = view;
  const { lexicon } = language;
  let start = from;
  while (start < from + 5 && !quoted[start] && isSkipped(search, start)) start++;
  const opener = tokens[start];
  if (
    inverted &&
    opener &&
    lexicon.prepositions.has(opener.norm) &&
    !lexicon.ofWords.has(opener.norm)
  ) {
    const close = tokens.findIndex(
      (token, at) => at >= start && (token.kind === 'mark' || at > start + 12),
    );
    const limit = close < 0 ? tokens.length : close;
    start = afterFronted(language, tokens, start, limit);
    if (start >= limit) return null;
  }
  const first = tokens[start];
  if (!first || first.kind === 'mark' || quoted[start]) return null;
  if (lexicon.complementizers.has(first.norm) || lexicon.subordinators.has(first.norm)) return null;
  if (
    lexicon.prepositions.has(first.norm) &&
    !first.capital &&
    !lexicon.definite.has(first.norm) &&
    !lexicon.indefinite.has(first.norm)
  )
    return null;
  const end = phraseEnd(search, start);
  return end > start ? sourceKind(tokens, start, end, language, names) : null;
}

/** Adverbs and words of time before a noun phrase. */
function isSkipped({ view, language, names }: Search, at: number): boolean {
  const { lexicon, nouns } = language;
  const token = view.tokens[at];
  if (!token) return false;
  if (view.filler[at]) return true;
  if (lexicon.definite.has(token.norm) || nouns.has(token.norm)) return false;
  if (token.capital && names.isSurname(token.norm)) return false;
  return (
    lexicon.adverbs.has(token.norm) || lexicon.temporal.has(token.norm) || isManner(language, token)
  );
}

function phraseEnd(search: Search, start: number): number {
  const { view, language } = search;
  const { tokens, quoted } = view;
  const { lexicon } = language;
  let at = start;
  for (; at < Math.min(tokens.length, start + LONGEST); at++) {
    const token = tokens[at];
    if (!token) break;
    if (at === start) continue;
    if (isMark(token, ',')) {
      if (!apposes(search, start, at)) break;
      continue;
    }
    if (isMark(token, '(') && isMark(tokens[at + 2], ')')) {
      at += 2;
      continue;
    }
    if (isMark(token, '-') && hangsOn(tokens, at)) continue;
    // "M. Roche"
    if (isMark(token, '.') && lexicon.honorifics.has(tokens[at - 1]?.norm ?? '')) continue;
    if (token.kind === 'mark' && !isMark(token, '&/')) break;
    if (quoted[at]) break;
    if (lexicon.nounCapitals && endsNoun(language, tokens, at)) break;
    if (lexicon.relatives.has(token.norm) || lexicon.subordinators.has(token.norm)) break;
    if (
      isFiniteVerb(language, token) ||
      (!token.capital &&
        lexicon.temporal.has(token.norm) &&
        !lexicon.definite.has(token.norm) &&
        !determines(language, tokens[at - 1]))
    )
      break;
    if (token.capital && lexicon.temporal.has(token.norm)) break;
    if (lexicon.prepositions.has(token.norm) && !token.capital && !links(language, tokens, at))
      break;
    if (lexicon.coordinators.has(token.norm) && !joins(language, tokens, at)) break;
    if (lexicon.pronouns[token.norm] && !token.capital) break;
    const readings = language.verbs.get(token.norm);
    if (
      readings?.some(({ kind }) => kind !== 'participle') &&
      !lexicon.nounForms.has(token.norm) &&
      !determines(language, tokens[at - 1]) &&
      !token.capital &&
      !language.nouns.has(token.norm)
    )
      break;
  }
  return at;
}

/** A hyphen without spaces: "1,000-person". */
function hangsOn(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = tokens.slice(at - 1, at + 2);
  return before?.end === hyphen?.start && hyphen?.end === after?.start;
}

/** "the filed papers": after a determiner a verb form only describes. */
function determines({ lexicon }: Compiled, token: Token | undefined): boolean {
  const norm = token?.norm ?? '';
  return lexicon.definite.has(norm) || lexicon.indefinite.has(norm) || lexicon.possessive.has(norm);
}

/** Where nouns have capitals, a plain word behind a noun begins something else ("die Studie regnet"). */
function endsNoun({ lexicon }: Compiled, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || !tokens[at - 1]?.capital) return false;
  const { definite, possessive, coordinators, linkers, particles } = lexicon;
  return ![definite, possessive, coordinators, linkers, particles].some((set) =>
    set.has(token.norm),
  );
}

/** A preposition goes on with the phrase: always "de", others only after a common noun of source. */
function links({ lexicon, nouns }: Compiled, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (!lexicon.linkers.has(token.norm)) return false;
  if (lexicon.ofWords.has(token.norm)) return true;
  const next = tokens[at + 1]?.norm ?? '';
  // "la ministra en una carta": an occasion, not what she is minister of.
  if (lexicon.indefinite.has(next) || lexicon.temporal.has(next)) return false;
  return !before.capital && nouns.has(before.norm);
}

function joins({ lexicon, nouns }: Compiled, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return (
    next.capital ||
    lexicon.definite.has(next.norm) ||
    lexicon.possessive.has(next.norm) ||
    nouns.has(next.norm)
  );
}

/** What follows the comma at `at` stands in apposition to what precedes it. */
function apposes(search: Search, start: number, at: number): boolean {
  const { view, language, names } = search;
  const { tokens } = view;
  const { lexicon, nouns } = language;
  let next = at + 1;
  while (
    lexicon.definite.has(tokens[next]?.norm ?? '') ||
    lexicon.indefinite.has(tokens[next]?.norm ?? '') ||
    lexicon.possessive.has(tokens[next]?.norm ?? '')
  )
    next++;
  const follower = tokens[next];
  if (!follower || view.quoted[next]) return false;
  const roleAhead = [0, 1, 2].some((step) => {
    const kinds = nouns.get(tokens[next + step]?.norm ?? '');
    return (
      kinds?.includes('role') ||
      kinds?.includes('spokesperson') ||
      (step === 0 && kinds?.includes('organization'))
    );
  });
  const nameBefore = tokens[at - 1]?.capital === true;
  if (nameBefore && roleAhead && !lexicon.prepositions.has(follower.norm))
    return next === at + 1 || isClosed(search, start, next);
  const roleBefore = tokens.slice(start, at).some(({ norm }) => nouns.get(norm)?.includes('role'));
  if (!roleBefore || !follower.capital) return false;
  const second = tokens[next + 1];
  return (
    names.personAt(follower.start) !== null ||
    (second?.capital === true && names.isSurname(second.norm))
  );
}

/** A phrase that begins no later than this opens its sentence: "according to Reuters". */
const OPENING = 3;

/**
 * "Selon Reuters, un responsable a évoqué un retrait": a verb before the next mark has its subject here,
 * and where the phrase opens the sentence a comma must follow, or nothing would be said of anything.
 */
function isClosed({ view, language }: Search, start: number, from: number): boolean {
  const { lexicon, verbs } = language;
  for (let at = from; at < Math.min(view.tokens.length, from + LONGEST); at++) {
    const token = view.tokens[at];
    if (!token || lexicon.relatives.has(token.norm)) return true;
    if (token.kind === 'mark') return start > OPENING || isMark(token, ',');
    const isVerb = verbs.get(token.norm)?.some(({ kind }) => kind === 'finite') === true;
    if (isFiniteVerb(language, token) || (isVerb && !lexicon.nounForms.has(token.norm)))
      return token.capital;
  }
  return true;
}
