import type { Token } from '../../tokens';
import { type Compiled, isMark } from './compiled';
import { isManner, type Search } from './noun-phrase';
import { isAcronym } from './source-core';
import { type SourcePhrase, sourceKind } from './source-kind';

export function piecesOf(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isMark(tokens[at], ',')) continue;
    if (at > start) pieces.push([start, at]);
    start = at + 1;
  }
  return pieces;
}

export function plainSubject(search: Search, pieces: [number, number][]): SourcePhrase | null {
  const piece = pieces.at(-1);
  if (!piece) return null;
  const phrase = phraseWithin(search, piece);
  const first = pieces[0];
  if (!phrase || !first || first === piece || !enumerates(search, pieces)) return phrase;
  const whole = phraseWithin(search, first);
  return whole ? { ...whole, to: phrase.to, plural: true } : phrase;
}

/** "Macron, son gouvernement et sa majorité": short pieces, the last with a conjunction. */
function enumerates({ view, language }: Search, pieces: [number, number][]): boolean {
  const last = pieces.at(-1);
  if (!last || pieces.length > 5) return false;
  const joined = view.tokens
    .slice(last[0], last[1])
    .some(({ norm }) => language.lexicon.coordinators.has(norm));
  if (!joined) return false;
  return pieces.every(([from, to]) => {
    const first = view.tokens[from];
    if (to - from > 8 || !first) return false;
    const { definite, possessive, indefinite } = language.lexicon;
    return (
      first.capital ||
      definite.has(first.norm) ||
      possessive.has(first.norm) ||
      indefinite.has(first.norm)
    );
  });
}

/** "Ned Price, porte-parole du Département, a déclaré": the name is left of the apposition. */
export function apposedSubject(search: Search, pieces: [number, number][]): SourcePhrase | null {
  const end = pieces.at(-1)?.[1];
  let found: SourcePhrase | null = null;
  for (let at = pieces.length - 1; at >= Math.max(0, pieces.length - 4); at--) {
    const piece = pieces[at];
    if (!piece) break;
    // "Léna Lazare, de l'association X, assure": where she comes from is no subject.
    const origin = search.language.lexicon.ofWords.has(search.view.tokens[piece[0]]?.norm ?? '');
    if (origin && at > 0) continue;
    const phrase = phraseWithin(search, piece);
    if (!phrase || phrase.from !== piece[0]) {
      if (at === pieces.length - 1) continue;
      if (!phrase) continue;
    }
    if (phrase) found = { ...phrase, to: end ?? phrase.to };
    if (at < pieces.length - 1 && phrase) break;
  }
  return found;
}

/** The noun phrase of a piece, fronted words of time and place left out. */
function phraseWithin(
  { view, language, names }: Search,
  [from, to]: [number, number],
): SourcePhrase | null {
  const { tokens } = view;
  const { lexicon } = language;
  let start = from;
  while (start < to && isOpener(language, tokens[start])) start++;
  const first = tokens[start];
  if (!first || start >= to) return null;
  const second = tokens[start + 1]?.norm ?? '';
  const fronted =
    (lexicon.prepositions.has(first.norm) &&
      !lexicon.indefinite.has(first.norm) &&
      !lexicon.someone.has(first.norm + second)) ||
    (lexicon.temporal.has(first.norm) &&
      (!lexicon.definite.has(first.norm) ||
        (lexicon.temporal.has(second) && !(lexicon.backward.has(second) && to === start + 2))));
  if (fronted) {
    start = afterFronted(language, tokens, start, to);
    if (start >= to) return null;
  }
  if (language.verbs.get(first.norm)?.some(({ kind }) => kind === 'gerund')) return null;
  return sourceKind(tokens, start, to, language, names);
}

function isOpener(language: Compiled, token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'mark') return true;
  const { lexicon, nouns } = language;
  if (lexicon.someone.has(token.norm)) return false;
  return (
    lexicon.coordinators.has(token.norm) ||
    (lexicon.adverbs.has(token.norm) && !lexicon.temporal.has(token.norm)) ||
    (isManner(language, token) && !nouns.has(token.norm)) ||
    lexicon.contrasts.has(token.norm)
  );
}

/** After a fronted phrase, the first article or name that no preposition or article governs. */
export function afterFronted(
  { lexicon }: Compiled,
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) break;
    const governed =
      lexicon.prepositions.has(before.norm) ||
      lexicon.definite.has(before.norm) ||
      lexicon.indefinite.has(before.norm);
    if (governed) continue;
    const opens = lexicon.definite.has(token.norm) && !lexicon.linkers.has(token.norm);
    const indefinite = lexicon.indefinite.has(token.norm) && !lexicon.linkers.has(token.norm);
    const name =
      token.capital &&
      (!before.capital || isAcronym(before) || lexicon.temporal.has(before.norm)) &&
      !lexicon.temporal.has(token.norm);
    if (opens || indefinite || name) return at;
  }
  return to;
}
