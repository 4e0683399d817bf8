import type { Source } from '../text/types';
import type { NoteSubject, SourceNature } from './note';

/** A person, organization or document that the reader made notes about or met in saved stories. */
export interface KnownSource {
  /** Folded name, see `sourceKeyOf`. */
  key: string;
  name: string;
  kind: Source['kind'];
  nature: SourceNature | null;
  office: string | null;
  /** ISO 3166-1 alpha-2, or EU, UN, NATO. */
  country: string | null;
  /** Wikidata item, when certain. */
  wikidata: string | null;
  /** Notes that stand (those in the bin not counted). */
  notes: number;
  /** Saved stories in which it is a source. */
  articles: number;
}

/** What may be told of a source apart from its counts. */
export type SourceFacts = Pick<KnownSource, 'name'> &
  Partial<Omit<KnownSource, 'key' | 'name' | 'notes' | 'articles'>>;

/** A definite article before a name says nothing of whose it is (en, fr, de, es, it), folded. */
const ARTICLE = /^(?:the|le|la|les|l|der|die|das|el|los|las|il|lo|gli) (?=.)/;

/**
 * The key under which a source is known across articles, outlets and languages: its name without
 * case, accents, hyphens, punctuation and definite article ("Élisabeth Borne" → "elisabeth borne",
 * "L’Insee" → "insee"). Null when nothing is left of the name.
 */
export function sourceKeyOf(name: string): string | null {
  const key = name
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '');
  return key === '' ? null : key;
}

/** What a note's subject tells of a source, or null when it is about none that has a name. */
export function sourceOfSubject(subject: NoteSubject): SourceFacts | null {
  switch (subject.kind) {
    case 'official':
      return {
        name: subject.name,
        kind: 'person',
        office: subject.office,
        country: subject.country,
      };
    case 'source':
      return { name: subject.name, office: subject.office, nature: subject.nature ?? null };
    case 'statement':
      return subject.source === null || subject.status === 'anonymous'
        ? null
        : {
            name: subject.source,
            kind: subject.status === 'organization' ? 'organization' : 'person',
          };
    default:
      return null;
  }
}

/**
 * Adds what is newly told to what is known. What is known stays, unless it was empty; the kind is
 * taken from the first that names one.
 */
export function withFacts(
  known: KnownSource | undefined,
  key: string,
  told: SourceFacts,
): KnownSource {
  return {
    key,
    name: known?.name ?? told.name,
    kind: known?.kind ?? told.kind ?? 'person',
    // What the reader says last is what counts.
    nature: told.nature ?? known?.nature ?? null,
    office: told.office ?? known?.office ?? null,
    country: known?.country ?? told.country ?? null,
    wikidata: known?.wikidata ?? told.wikidata ?? null,
    notes: known?.notes ?? 0,
    articles: known?.articles ?? 0,
  };
}
