import { foldName } from '../../officials/fold';
import type { Attachment } from './attach';
import type { Candidate } from './candidates';
import type { Reading } from './roles';
import type { Vocabulary } from './vocabulary';

/** One place where a person is named. */
export interface Naming {
  reading: Reading;
  name: Candidate;
  text: string;
  /** Folded words of the name. */
  parts: string[];
  attached: Attachment[];
}

/** One person of the article, as far as names tell. */
export interface Entity {
  /** The fullest form printed. */
  text: string;
  parts: string[];
  namings: Naming[];
}

/** The naming of a candidate, with its folded parts. */
export function naming(
  text: string,
  reading: Reading,
  name: Candidate,
  attached: Attachment[],
): Naming {
  const first = reading.words[name.at];
  const last = reading.words[name.end - 1];
  const printed = text.slice(first?.start ?? 0, last?.end ?? 0).replace(/\s+/g, ' ');
  return { reading, name, text: printed, parts: foldName(printed).split(' '), attached };
}

/** Where in the article's text a name stands. */
export function position(item: Naming): number {
  return item.reading.words[item.name.at]?.start ?? 0;
}

/**
 * Groups namings of several words: the same name, the same without middle parts or initials
 * written out.
 */
export class Entities {
  readonly all: Entity[] = [];
  readonly #byLast = new Map<string, Entity[]>();

  /** Adds a naming that holds a full name. */
  addFull(item: Naming): Entity {
    const last = item.parts.at(-1) ?? '';
    const known = (this.#byLast.get(last) ?? []).find((entity) => sameName(entity, item));
    if (known) {
      if (item.parts.length > known.parts.length || isCapsOf(known.text, item.text)) {
        known.text = item.text;
        known.parts = item.parts;
      }
      known.namings.push(item);
      return known;
    }
    return this.#create(item);
  }

  /** Adds a person who is only known by one word. */
  addSingle(item: Naming): Entity {
    return this.#create(item);
  }

  #create(item: Naming): Entity {
    const entity = { text: item.text, parts: item.parts, namings: [item] };
    this.all.push(entity);
    const last = item.parts.at(-1) ?? '';
    const list = this.#byLast.get(last);
    if (list) list.push(entity);
    else this.#byLast.set(last, [entity]);
    return entity;
  }

  /** Persons whose name ends with these words. */
  endingWith(parts: readonly string[]): Entity[] {
    const last = parts.at(-1) ?? '';
    return (this.#byLast.get(last) ?? []).filter(
      (entity) =>
        entity.parts.length >= parts.length &&
        parts.every((part, index) => entity.parts.at(index - parts.length) === part),
    );
  }

  /** Persons whose name starts with this word. */
  startingWith(part: string): Entity[] {
    return this.all.filter((entity) => entity.parts.length > 1 && entity.parts[0] === part);
  }
}

function isCapsOf(known: string, other: string): boolean {
  return known !== other && known === known.toUpperCase() && other !== other.toUpperCase();
}

/** Same last part, first part equal or its initial, middle parts not against. */
function sameName(entity: Entity, item: Naming): boolean {
  const [a, b] = [entity.parts, item.parts];
  if (a.length < 2 || b.length < 2) return a.join(' ') === b.join(' ');
  if (a.at(-1) !== b.at(-1)) return false;
  const [first = '', other = ''] = [a[0], b[0]];
  if (first === other) return a.length === b.length ? a.join(' ') === b.join(' ') : true;
  const initial = first.length === 1 || other.length === 1;
  return initial && first[0] === other[0] && a.length === b.length;
}

/** The gender told by titles, honorifics and the given name. */
export function genderOf(entity: Entity, vocabulary: Vocabulary): 'f' | 'm' | null {
  for (const item of entity.namings)
    for (const { phrase } of item.attached) if (phrase.entry.gender) return phrase.entry.gender;
  const gender = entity.parts.length > 1 ? vocabulary.given.get(entity.parts[0] ?? '') : undefined;
  return gender === 'f' || gender === 'm' ? gender : null;
}
