import { fieldOf } from './clause-field';
import { isMark } from './compiled';
import type { Cue } from './cue';
import type { Search } from './noun-phrase';
import { phraseRight } from './phrase-right';
import { type SourcePhrase, sourceKind } from './source-kind';

/** "…, so der Minister": a speaker without a verb. */
export function quoteTag(search: Search, at: number): Cue | null {
  const { view, language } = search;
  const { tokens, quoted } = view;
  if (!language.lexicon.quoteTags?.has(tokens[at]?.norm ?? '')) return null;
  if (at < 2 || !(isMark(tokens[at - 1], ',»“”"') || quoted[at - 1])) return null;
  const source = phraseRight(search, at + 1);
  if (!source || source.basis === 'unknown') return null;
  const next = tokens[source.to];
  if (next && next.kind !== 'mark' && !language.lexicon.prepositions.has(next.norm)) return null;
  return { ...tag(at, source), kind: 'tag', score: 1 };
}

/** "Angaben der Polizei zufolge", "dem Bericht zufolge": the source stands before its preposition. */
export function postposedCue(search: Search, at: number): Cue | null {
  const { view, language } = search;
  if (!language.lexicon.postposed?.has(view.tokens[at]?.norm ?? '')) return null;
  const { from } = fieldOf(search, at);
  const source = sourceKind(view.tokens, from, at, language, search.names);
  return source && { ...tag(at, source), kind: 'phrase', score: 1.1 };
}

/** "Die USA würden nicht zusehen, das sei klar": reported speech that goes on without a cue. */
export function reportedCue({ view, language }: Search): Cue | null {
  const { reportive } = language.lexicon;
  const at = view.tokens.findIndex(
    ({ norm }, index) => reportive?.has(norm) && !view.quoted[index],
  );
  if (at < 0) return null;
  const source: SourcePhrase = {
    from: at,
    to: at + 1,
    kind: 'pronoun',
    document: false,
    person: null,
    gender: null,
    plural: false,
    continues: true,
    definite: false,
    head: null,
    basis: 'pronoun',
  };
  return { ...tag(at, source), kind: 'verb', class: 'say', score: 0.5 };
}

function tag(at: number, source: SourcePhrase) {
  return {
    class: null,
    from: at,
    to: at + 1,
    source,
    subordinate: false,
    complement: true,
    negated: false,
  } as const;
}
