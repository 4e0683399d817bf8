import type { SavedArticle } from './article';
import type { Note, NoteVersion } from './note';
import type { KnownSource } from './source';

/**
 * Two states of one note as one that loses nothing: the later one's fields, all tags of both, and the
 * other's text as a version when the two differ. A note that stands in one of them stands. The order
 * of the two does not matter, and merging the result again with either changes nothing.
 */
export function mergeNotes(one: Note, other: Note): Note {
  const [late, early] = isLater(one, other) ? [one, other] : [other, one];
  const versions = mergeVersions(late, early);
  const { versions: _, ...fields } = late;
  return {
    ...fields,
    created: [late.created, early.created].sort()[0] ?? late.created,
    tags: [...new Set([...late.tags, ...early.tags])],
    deleted: late.deleted === null || early.deleted === null ? null : late.deleted,
    ...(versions.length > 0 ? { versions } : {}),
  };
}

function isLater(one: Note, other: Note): boolean {
  if (one.modified !== other.modified) return one.modified > other.modified;
  // Any order will do, as long as every device takes the same.
  return JSON.stringify(contentOf(one)) >= JSON.stringify(contentOf(other));
}

function contentOf({ text, status, subject, target, deleted, article }: Note) {
  return { text, status, deleted, subject, target, article };
}

function mergeVersions(late: Note, early: Note): NoteVersion[] {
  const kept = new Map<string, NoteVersion>();
  const rest = [
    ...(late.versions ?? []),
    ...(early.versions ?? []),
    { text: early.text, modified: early.modified, device: null },
  ];
  for (const version of rest) {
    const known = kept.get(version.text);
    const isEmpty = version.text.trim() === '';
    if (version.text !== late.text && !isEmpty && !(known && known.modified >= version.modified))
      kept.set(version.text, version);
  }
  return [...kept.values()].sort((a, b) => (a.modified < b.modified ? -1 : 1));
}

/**
 * What is known of an article and what a file tells of it as one: what was read last has the word, and
 * no address is lost. Keeps the name and the counts of the one that is known.
 */
export function mergeArticles(known: SavedArticle, given: SavedArticle): SavedArticle {
  const [late, early] = given.lastRead >= known.lastRead ? [given, known] : [known, given];
  const addresses = new Set([...known.aliases, given.url, ...given.aliases]);
  addresses.delete(known.url);
  return {
    ...known,
    aliases: [...addresses],
    title: late.title || early.title,
    siteName: late.siteName ?? early.siteName,
    published: late.published ?? early.published,
    language: late.language ?? early.language,
    saved: [known.saved, given.saved].sort()[0] ?? known.saved,
    lastRead: late.lastRead,
    remembered: known.remembered || given.remembered,
  };
}

/** What is known of a source, with what only the file knows. Keeps the counts of the one that is known. */
export function mergeSources(known: KnownSource, given: KnownSource): KnownSource {
  return {
    ...known,
    nature: known.nature ?? given.nature,
    office: known.office ?? given.office,
    country: known.country ?? given.country,
    wikidata: known.wikidata ?? given.wikidata,
  };
}
