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
  /** Where the namings stand, ascending as far as they came in order. */
  positions: number[];
  /** Lemmas of the titles said of the person. */
  lemmas: Set<string>;
  /** Somebody's wife, son …: not whom a bare surname means. */
  kin: boolean;
  /** The gender that a title tells. */
  told: 'f' | 'm' | null;
}

/** A person known from one naming. */
export function entityOf(item: Naming): Entity {
  const entity: Entity = {
    text: item.text,
    parts: item.parts,
    namings: [],
    positions: [],
    lemmas: new Set(),
    kin: false,
    told: null,
  };
  join(entity, item);
  return entity;
}

/** Adds a naming to a person. */
export function join(entity: Entity, item: Naming): void {
  entity.namings.push(item);
  entity.positions.push(position(item));
  for (const { phrase } of item.attached) {
    entity.lemmas.add(phrase.entry.lemma);
    entity.kin ||= phrase.entry.status === 'relative';
    entity.told ??= phrase.entry.gender;
  }
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
  readonly #byFirst = new Map<string, Entity[]>();

  /** Adds a naming that holds a full name. */
  addFull(item: Naming): Entity {
    const last = item.parts.at(-1) ?? '';
    const known = (this.#byLast.get(last) ?? []).find((entity) => sameName(entity, item));
    if (known) {
      if (item.parts.length > known.parts.length || isCapsOf(known.text, item.text)) {
        known.text = item.text;
        known.parts = item.parts;
      }
      join(known, item);
      return known;
    }
    return this.#create(item);
  }

  /** Adds a person who is only known by one word. */
  addSingle(item: Naming): Entity {
    return this.#create(item);
  }

  #create(item: Naming): Entity {
    const entity = entityOf(item);
    this.all.push(entity);
    put(this.#byLast, item.parts.at(-1) ?? '', entity);
    if (item.parts.length > 1) put(this.#byFirst, item.parts[0] ?? '', entity);
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
    return this.#byFirst.get(part) ?? [];
  }
}

function put(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list) list.push(entity);
  else map.set(key, [entity]);
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
  if (entity.told) return entity.told;
  const gender = entity.parts.length > 1 ? vocabulary.given.get(entity.parts[0] ?? '') : undefined;
  return gender === 'f' || gender === 'm' ? gender : null;
}

/**
 * Which of the persons was last named before `at`; else who is first named after it.
 * The persons' namings are in order.
 */
export function nearest(entities: readonly Entity[], at: number): Entity | null {
  if (entities.length < 2) return entities[0] ?? null;
  let best: Entity | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const entity of entities) {
    const gap = gapTo(entity.positions, at);
    if (gap < least) [best, least] = [entity, gap];
  }
  return best;
}

/** A later naming is farther than any earlier one. */
const LATER = 1e9;

/** From `at` back to the last position before it; past LATER when all are later. */
export function gapTo(positions: readonly number[], at: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const before = positions[low - 1];
  return before === undefined ? LATER + (positions[0] ?? LATER) - at : at - before;
}
