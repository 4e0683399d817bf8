import type { Token } from '../../tokens';
import type { Story } from '../../types';
import type { Compiled } from './compiled';

/** Which person of the story a phrase stands for, by half-open token range; null for none. */
export type PhrasePerson = (tokens: readonly Token[], from: number, to: number) => number | null;

/**
 * Finds the person whom a description names ("La ministre de l'Énergie, Claire Vasseur") or, without a
 * name, whose office it is ("la ministre"). A name that only belongs to the description ("l'avocat de
 * Paul Durand", "la femme du maire Paul Durand") is not who speaks.
 */
export function phrasePersons(story: Readonly<Story>, { lexicon, nouns }: Compiled): PhrasePerson {
  const named = new Map(story.mentions.map((mention) => [mention.start, mention]));
  const held = new Map(story.offices.map(({ start, person }) => [start, person]));
  const belongs = (tokens: readonly Token[], at: number, from: number): boolean => {
    const before = tokens[at - 1];
    if (!before || at - 1 < from) return false;
    if (lexicon.prepositions.has(before.norm) || lexicon.genitives.has(before.norm)) return true;
    const isTitle = nouns.get(before.norm)?.includes('role') || lexicon.honorifics.has(before.norm);
    return (isTitle || lexicon.definite.has(before.norm)) && belongs(tokens, at - 1, from);
  };
  return (tokens, from, to) => {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      const mention = token && named.get(token.start);
      if (!mention) continue;
      const next = tokens.find(({ start }) => start >= mention.end);
      const isOwner = next !== undefined && lexicon.genitives.has(next.norm);
      if (!isOwner && !belongs(tokens, at, from)) return mention.person;
    }
    for (let at = from; at < Math.min(to, from + 2); at++) {
      const person = held.get(tokens[at]?.start ?? -1);
      if (person !== undefined && person !== null) return person;
    }
    return null;
  };
}
