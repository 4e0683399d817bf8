import { type Entity, join, naming } from './entities';
import type { Reading } from './roles';
import type { Vocabulary } from './vocabulary';

/**
 * Finds later mentions of persons whose surname is also a place, a body or a title ("Jordan
 * said", "Bloomberg’s"), which the search for names passes over. Adds to the entities' namings.
 */
export function ambiguousSurnames(
  text: string,
  readings: readonly Reading[],
  entities: readonly Entity[],
  vocabulary: Vocabulary,
): void {
  const bySurname = new Map<string, Entity | null>();
  for (const entity of entities) {
    const key = entity.parts.at(-1) ?? '';
    if (entity.parts.length > 1) bySurname.set(key, bySurname.has(key) ? null : entity);
  }
  const named = new Map<Reading, Set<number>>();
  for (const { namings } of entities)
    for (const { reading, name } of namings) {
      const taken = named.get(reading) ?? new Set();
      for (let at = name.at; at < name.end; at++) taken.add(at);
      named.set(reading, taken);
    }
  for (const reading of readings) {
    if (reading.shouted) continue;
    for (let at = 0; at < reading.words.length; at++) {
      const entity = bySurname.get(reading.words[at]?.key ?? '');
      if (!entity || named.get(reading)?.has(at) || !isSurname(reading, at, vocabulary)) continue;
      const name = { at, end: at + 1, given: false, single: true, initial: false };
      join(entity, naming(text, reading, name, []));
    }
  }
}

/** A capitalized word that a role covers alone, and that acts as a person does. */
function isSurname({ words, lands, bodies, titles }: Reading, at: number, vocabulary: Vocabulary) {
  const word = words[at];
  if (!word?.capital) return false;
  const role = lands[at] ?? bodies[at] ?? titles[at];
  if (!role || role.end !== role.at + 1) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before && (vocabulary.connectors.has(before.norm) || vocabulary.articles.has(before.norm)))
    return false;
  if (before?.capital && !before.initial && !titles[at - 1]) return false;
  if (before && titles[at - 1]?.value.status === 'honorific') return true;
  return after?.kind === 'word' && (vocabulary.speech.has(after.key) || after.norm === "'s");
}
