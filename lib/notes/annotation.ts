import type { Note } from './note';
import type { Backup } from './transfer';

/**
 * The context of an export: W3C Web Annotation, and a namespace of our own for what it has no word
 * for (what the note is about, its status, the bin).
 */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { whence: 'urn:whence:notes#' }];

/** A note as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). */
export function annotationOf(note: Note): Record<string, unknown> {
  const { quote, position, source } = note.target;
  const selector = [
    quote && { type: 'TextQuoteSelector', ...quote },
    position && { type: 'TextPositionSelector', ...position },
  ].filter((one) => one !== null);
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: note.text.trim() === '' ? 'highlighting' : 'commenting',
    created: note.created,
    modified: note.modified,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note.text },
      ...note.tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: { source, ...(selector.length > 0 ? { selector } : {}) },
    'whence:article': note.article,
    'whence:subject': note.subject,
    'whence:status': note.status,
    ...(note.deleted === null ? {} : { 'whence:deleted': note.deleted }),
    ...(note.versions ? { 'whence:versions': note.versions } : {}),
  };
}

/**
 * Notes as one W3C AnnotationCollection, ready to be written to a file; with the articles, stories and
 * sources that a whole copy has besides.
 */
export function collectionOf(
  notes: Note[],
  { articles, stories, sources }: Partial<Omit<Backup, 'notes'>> = {},
): string {
  const collection = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: 'Whence',
    total: notes.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: notes.map(annotationOf) },
    ...(articles ? { 'whence:articles': articles } : {}),
    ...(stories ? { 'whence:stories': stories } : {}),
    ...(sources ? { 'whence:sources': sources } : {}),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/**
 * What an annotation of ours says of its note; unchecked, for `NoteStore.importAll`, which leaves out
 * what is no note.
 */
export function noteOfAnnotation(annotation: unknown): unknown {
  if (!isObject(annotation)) return null;
  const bodies = listOf(annotation.body).filter(isObject);
  const target = isObject(annotation.target) ? annotation.target : {};
  const selectors = listOf(target.selector).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  return {
    id: typeof annotation.id === 'string' ? annotation.id.replace(/^urn:uuid:/, '') : null,
    created: annotation.created,
    modified: annotation.modified,
    text: bodies.find(({ purpose }) => purpose === 'commenting')?.value ?? '',
    tags: bodies.filter(({ purpose }) => purpose === 'tagging').map(({ value }) => value),
    target: { source: target.source, quote: quote ?? null, position: position ?? null },
    article: annotation['whence:article'],
    subject: annotation['whence:subject'],
    status: annotation['whence:status'],
    deleted: annotation['whence:deleted'] ?? null,
    versions: annotation['whence:versions'],
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
