import { checkNote } from '../notes/check';
import type { Note, NoteVersion } from '../notes/note';
import { StoreError } from '../notes/problem';
import { sourceKeyOf, sourceOfSubject } from '../notes/source';
import {
  canonical,
  dotsOf,
  type Entry,
  type Fields,
  type Json,
  type Op,
  order,
  valuesOf,
  type Write,
} from './core';

/**
 * A note as fields that merge one by one:
 * - about: what it is about and where it stands;  - tags;  - status;
 * - words: the text with the versions that the reader has not settled, one value, because settling
 *   is one act;
 * - deleted: written again by every edit, so that an edit takes a note out of the bin that another
 *   device put there without knowing of the edit;
 * - spare: the whole note beside an edit of a part, so that an edit which a purge had not seen brings
 *   back the whole note and not the edited part alone.
 */
const PARTS = ['about', 'words', 'tags', 'status'] as const;

interface Content {
  about: Json;
  words: Json;
  tags: Json;
  status: Json;
  deleted: Json;
}

function contentOf(note: Note, device: string): Content {
  const { subject, target, article, created, text, tags, status, deleted } = note;
  const versions = sorted(note.versions ?? []);
  return plain<Content>({
    about: { subject, target, article, created },
    words: { text, versions, device },
    tags: [...new Set(tags)].sort(order),
    status,
    deleted,
  });
}

/**
 * What this device writes so that the fields say what the note says: null when they do already. A
 * note that is gone for good takes away every value that this device has seen.
 */
export function writesOf(fields: Fields, note: Note | null, device: string): Write[] | null {
  if (!note) {
    const writes = [...fields.keys()].map((field) => ({ field, seen: dotsOf(fields, field) }));
    return writes.length > 0 ? writes : null;
  }
  const known = noteFrom(note.id, fields);
  const [was, is] = [known && contentOf(known, ''), contentOf(note, '')];
  const changed = (field: keyof Content) => !was || canonical(was[field]) !== canonical(is[field]);
  const parts = PARTS.filter(changed);
  if (parts.length === 0 && !changed('deleted')) return null;
  const content = contentOf(note, device);
  const write = (field: string, value: Json): Write => ({
    field,
    seen: dotsOf(fields, field),
    value,
  });
  const writes = [...parts, 'deleted' as const].map((field) => write(field, content[field]));
  if (parts.length < PARTS.length)
    writes.push(write('spare', plain<Json>({ ...content, deleted: null })));
  else if (fields.has('spare')) writes.push({ field: 'spare', seen: dotsOf(fields, 'spare') });
  return writes;
}

/** The op by which `device` tells of a note, or null when there is nothing to tell. */
export function opOf(
  fields: Fields,
  id: string,
  note: Note | null,
  by: { name: string; seq: number; time: string },
): Op | null {
  const writes = writesOf(fields, note, by.name);
  return writes && { seq: by.seq, note: id, time: note?.modified ?? by.time, writes };
}

/**
 * The note that the fields say, checked as one of unknown origin; null when it was removed or when
 * the fields make no note. Texts written apart are its versions.
 */
export function noteFrom(id: string, fields: Fields): Note | null {
  const about = partOf(fields, 'about')[0];
  const words = partOf(fields, 'words');
  const shown = object(words[0]?.value);
  if (!about || !shown) return null;
  const deleted = valuesOf(fields, 'deleted').map(({ value }) => value);
  const times = [...fields.values()].flat().map(({ time }) => time);
  try {
    const note = checkNote({
      ...object(about.value),
      id,
      modified: times.sort(order).at(-1),
      text: shown.text,
      tags: partOf(fields, 'tags')
        .flatMap(({ value }) => value)
        .sort(byText),
      status: partOf(fields, 'status')[0]?.value ?? 'none',
      deleted: deleted.includes(null) ? null : (deleted[0] ?? null),
      versions: versionsOf(words),
    });
    const source = sourceOfSubject(note.subject);
    return { ...note, sourceKey: source ? sourceKeyOf(source.name) : null };
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

/** The values of a part; when a purge took them all, those of the spare notes. */
function partOf(fields: Fields, part: keyof Content): Entry[] {
  const own = valuesOf(fields, part);
  if (own.length > 0) return own;
  const spare: Entry[] = (fields.get('spare') ?? []).map((entry) => ({
    ...entry,
    value: object(entry.value)?.[part] ?? null,
  }));
  return valuesOf(new Map([[part, spare]]), part);
}

/** What else was written: versions that came with the values, and the texts of values not shown. */
function versionsOf(words: Entry[]): NoteVersion[] {
  const shown = object(words[0]?.value)?.text;
  const kept = new Map<string, NoteVersion>();
  for (const { value, time } of words) {
    const { text = null, versions = [], device = null } = object(value) ?? {};
    const own = { text, modified: time, device };
    const list = [...(Array.isArray(versions) ? versions : []), own];
    for (const version of list as unknown as NoteVersion[]) {
      if (typeof version?.text !== 'string' || version.text === shown) continue;
      if (version.text.trim() === '') continue;
      const known = kept.get(version.text);
      if (!known || order(known.modified, version.modified) < 0) kept.set(version.text, version);
    }
  }
  return sorted([...kept.values()]);
}

function sorted(versions: NoteVersion[]): NoteVersion[] {
  return [...versions].sort(
    (one, other) => order(one.modified, other.modified) || order(one.text, other.text),
  );
}

function object(value: Json | undefined): { [key: string]: Json } | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

function byText(one: Json, other: Json): number {
  return order(String(one), String(other));
}

/** As JSON keeps it: no undefined members, nothing shared with the note. */
function plain<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
