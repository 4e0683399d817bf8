import {
  instant,
  invalid,
  isOffset,
  list,
  MAX_FIELD,
  object,
  oneOf,
  optional,
  text,
} from './check-values';
import type { Note, NoteChange, NoteDraft, NoteSubject, NoteTarget, NoteVersion } from './note';
import { MAX_NOTE_LENGTH } from './note';
import { normaliseUrl } from './url';
import { isId } from './uuid';

/** Limits that no honest note reaches; a page or a file that passes them is refused. */
const MAX_QUOTE = 50_000;
const MAX_TAGS = 100;

export const QUANTITY_TYPES = [
  'money',
  'percent',
  'count',
  'measure',
  'date',
  'time',
  'duration',
  'ordinal',
  'age',
] as const;
export const BOUNDS = ['>', '>=', '<', '<=', '~'] as const;

/**
 * A draft of any origin as one that may be kept: only known fields, each of its kind and size, the
 * URL normalised. Throws `StoreError` "invalid"; nothing is cut silently.
 */
export function checkDraft(draft: unknown): NoteDraft {
  const given = object(draft);
  const article = object(given.article);
  return {
    subject: checkSubject(given.subject),
    target: checkTarget(given.target),
    article: {
      title: text(article.title, MAX_FIELD),
      siteName: optional(article.siteName),
      published: optional(article.published),
    },
    text: text(given.text, MAX_NOTE_LENGTH),
    tags: checkTags(given.tags),
    status: oneOf(given.status, ['none', 'to-check', 'checked', 'answered']),
  };
}

/** A change of any origin as one that may be kept. Throws `StoreError` "invalid". */
export function checkChange(change: NoteChange): NoteChange {
  const checked: NoteChange = {};
  if (change.text !== undefined) checked.text = text(change.text, MAX_NOTE_LENGTH);
  if (change.tags !== undefined) checked.tags = checkTags(change.tags);
  if (change.status !== undefined)
    checked.status = oneOf(change.status, ['none', 'to-check', 'checked', 'answered']);
  if (change.subject !== undefined) checked.subject = checkSubject(change.subject);
  if (change.target !== undefined) checked.target = checkTarget(change.target);
  if (change.versions !== undefined) checked.versions = list(change.versions).map(checkVersion);
  return checked;
}

/** A whole note from a file or from another device. Throws `StoreError` "invalid". */
export function checkNote(note: unknown): Omit<Note, 'sourceKey'> {
  const given = object(note);
  if (!isId(given.id)) throw invalid('id');
  const versions = given.versions === undefined ? [] : list(given.versions).map(checkVersion);
  return {
    ...checkDraft(given),
    id: given.id,
    created: instant(given.created),
    modified: instant(given.modified),
    deleted: given.deleted === null || given.deleted === undefined ? null : instant(given.deleted),
    ...(versions.length > 0 ? { versions } : {}),
  };
}

function checkTarget(target: unknown): NoteTarget {
  const given = object(target);
  const source = normaliseUrl(text(given.source, 10_000));
  if (source === null) throw invalid('url');
  return { source, quote: checkQuote(given.quote), position: checkPosition(given.position) };
}

function checkQuote(quote: unknown): NoteTarget['quote'] {
  if (quote === null || quote === undefined) return null;
  const { exact, prefix, suffix } = object(quote);
  return {
    exact: text(exact, MAX_QUOTE),
    prefix: text(prefix ?? '', MAX_FIELD),
    suffix: text(suffix ?? '', MAX_FIELD),
  };
}

function checkPosition(position: unknown): NoteTarget['position'] {
  if (position === null || position === undefined) return null;
  const { start, end } = object(position);
  if (!isOffset(start) || !isOffset(end) || end < start) throw invalid('position');
  return { start, end };
}

function checkSubject(subject: unknown): NoteSubject {
  const given = object(subject);
  const kind = oneOf(given.kind, [
    'article',
    'passage',
    'official',
    'figure',
    'statement',
    'source',
  ]);
  switch (kind) {
    case 'official':
      return {
        kind,
        name: text(given.name, MAX_FIELD),
        office: optional(given.office),
        country: optional(given.country),
      };
    case 'figure':
      return {
        kind,
        type: oneOf(given.type, QUANTITY_TYPES),
        value:
          typeof given.value === 'number' && Number.isFinite(given.value)
            ? given.value
            : optional(given.value),
        unit: optional(given.unit),
        bound:
          given.bound === null || given.bound === undefined ? null : oneOf(given.bound, BOUNDS),
      };
    case 'statement':
      return { kind, status: text(given.status, MAX_FIELD), source: optional(given.source) };
    case 'source':
      return {
        kind,
        name: text(given.name, MAX_FIELD),
        office: optional(given.office),
        ...(given.nature === undefined
          ? {}
          : { nature: oneOf(given.nature, ['first-hand', 'document', 'outlet', 'unnamed']) }),
      };
    default:
      return { kind };
  }
}

function checkVersion(version: unknown): NoteVersion {
  const given = object(version);
  return {
    text: text(given.text, MAX_NOTE_LENGTH),
    modified: instant(given.modified),
    device: optional(given.device),
  };
}

function checkTags(tags: unknown): string[] {
  const given = list(tags);
  if (given.length > MAX_TAGS) throw invalid('tags');
  const trimmed = given.map((tag) => text(tag, 200).trim()).filter((tag) => tag !== '');
  return [...new Set(trimmed)];
}
