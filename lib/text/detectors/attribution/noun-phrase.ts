import type { Token } from '../../tokens';
import type { Compiled } from './compiled';
import type { NameMemory } from './names';
import type { SentenceView } from './sentence-view';
import type { SourcePhrase } from './source-kind';

/** What a search for a subject needs. */
export interface Search {
  view: SentenceView;
  language: Compiled;
  names: NameMemory;
}

/** The subject left of a verb, and whether its clause hangs on another. */
export interface Subject {
  phrase: SourcePhrase;
  subordinate: boolean;
}

/** True for what may stand between a subject and its verb. */
export function isBetween({ view, language }: Search, at: number): boolean {
  const { lexicon, nouns } = language;
  const token = view.tokens[at];
  if (token?.kind !== 'word') return false;
  if (view.filler[at]) return true;
  const { norm } = token;
  return (
    lexicon.adverbs.has(norm) ||
    lexicon.clitics.has(norm) ||
    lexicon.negations.has(norm) ||
    lexicon.have.has(norm) ||
    lexicon.be.has(norm) ||
    lexicon.modals.has(norm) ||
    (isManner(language, token) && !nouns.has(norm))
  );
}

/** An adverb of the open class ("vivement", "openly"). */
export function isManner({ lexicon }: Compiled, { norm }: Token): boolean {
  return norm.length > 5 && lexicon.adverbEndings.some((ending) => norm.endsWith(ending));
}

/** True for a token that is surely a finite verb. */
export function isFiniteVerb({ lexicon }: Compiled, token: Token): boolean {
  if (token.kind !== 'word' || token.capital) return false;
  const { norm } = token;
  if (lexicon.commonVerbs.has(norm) || lexicon.have.has(norm) || lexicon.be.has(norm)) return true;
  return norm.length > 4 && lexicon.verbEndings.some((ending) => norm.endsWith(ending));
}
