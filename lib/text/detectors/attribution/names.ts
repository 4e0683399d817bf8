import type { Token } from '../../tokens';
import type { Story } from '../../types';
import type { Compiled } from './compiled';
import { type PhrasePerson, phrasePersons } from './phrase-person';
import type { SentenceView } from './sentence-view';

/** The people that this article names, by any part of their name. */
export interface NameMemory {
  /** Person whose mention covers a token's start, by offset; -1 for a person only guessed from capitals. */
  personAt(offset: number): number | null;
  isSurname(norm: string): boolean;
  personOfSurname(norm: string): number | null;
  /** Whom a description means, by half-open token range. */
  personOf: PhrasePerson;
  gender(person: number): 'f' | 'm' | null;
  name(person: number): string | null;
}

/**
 * Remembers who is named. People come from the official detector's mentions; capitals in a row
 * after a post or honorific, or beside a reporting verb, count as a name where it found none.
 */
export function nameMemory(
  story: Readonly<Story>,
  views: readonly SentenceView[],
  language: Compiled,
): NameMemory {
  const starts = new Map<number, number>();
  const surnames = new Map<string, number>();
  for (const mention of story.mentions) {
    for (let at = mention.start; at < mention.end; at++) starts.set(at, mention.person);
  }
  for (const [index, person] of story.people.entries()) {
    const last = person.name.toLowerCase().split(' ').at(-1);
    if (last && !surnames.has(last)) surnames.set(last, index);
  }
  const guessed = new Set<string>();
  for (const view of views) {
    if (language.lexicon.nounCapitals) break;
    for (const [from, to] of capitalRuns(view.tokens, language)) {
      if (to - from < 2 || to - from > 4) continue;
      if (isPlace(view.tokens, from, to, language)) continue;
      const last = view.tokens[to - 1];
      if (last && !language.nouns.has(last.norm)) guessed.add(last.norm);
    }
  }
  return {
    personAt: (offset) => starts.get(offset) ?? null,
    isSurname: (norm) => surnames.has(norm) || guessed.has(norm),
    personOfSurname: (norm) => surnames.get(norm) ?? null,
    personOf: phrasePersons(story, language),
    gender: (person) => story.people[person]?.gender ?? null,
    name: (person) => story.people[person]?.name ?? null,
  };
}

/** Runs of capitalized words (particles inside allowed), as half-open token ranges. */
export function capitalRuns(
  tokens: readonly Token[],
  { lexicon, nouns }: Compiled,
): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(tokens[at])) continue;
    const first = tokens[at];
    // A sentence's first word is capitalized whatever it is.
    if (at === 0 && first && (lexicon.prepositions.has(first.norm) || nouns.has(first.norm)))
      continue;
    let end = at + 1;
    while (end < tokens.length) {
      if (isName(tokens[end])) end++;
      else if (
        lexicon.particles.has(tokens[end]?.norm ?? '') &&
        isName(tokens[end + 1]) &&
        !lexicon.definite.has(tokens[end]?.norm ?? '')
      )
        end += 2;
      else break;
    }
    runs.push([at, end]);
    at = end - 1;
  }
  return runs;
}

function isPlace(tokens: readonly Token[], from: number, to: number, language: Compiled): boolean {
  for (let at = from; at < to; at++) {
    if (language.places(tokens, at).length > 0) return true;
    const token = tokens[at];
    if (!token) continue;
    if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
    if (language.nouns.get(token.norm)?.some((kind) => kind !== 'role')) return true;
    if (language.lexicon.temporal.has(token.norm)) return true;
  }
  return false;
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.capital;
}
