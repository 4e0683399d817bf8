import { isObject, listOf, noteOfAnnotation } from './annotation';
import type { ImportContent } from './import-all';
import { StoreError } from './problem';
import { idFrom } from './uuid';

/** What a file holds, ready for `NoteStore.importAll`, which checks every entry. */
export interface ImportFile extends ImportContent {
  format: 'whence' | 'hypothesis' | 'obsidian';
}

/** No honest export is larger; it would only freeze the page. Units of UTF-16. */
const MAX_FILE = 300_000_000;

/**
 * Reads a file of notes: our own export (W3C annotations), Hypothesis' JSON, or the highlights of
 * Obsidian Web Clipper. Throws `StoreError` "invalid" when it is none of them.
 */
export function readImport(text: string): ImportFile {
  const json = parse(text);
  if (isObject(json) && isObject(json.first) && Array.isArray(json.first.items))
    return {
      format: 'whence',
      notes: json.first.items.map(noteOfAnnotation),
      articles: listOf(json['whence:articles']),
      stories: listOf(json['whence:stories']),
      sources: listOf(json['whence:sources']),
    };
  const rows = isObject(json) ? (json.annotations ?? json.rows) : null;
  if (Array.isArray(rows)) return { format: 'hypothesis', notes: rows.map(noteOfHypothesis) };
  const pages = pagesOfClipper(json);
  if (pages) return { format: 'obsidian', notes: pages.flatMap(notesOfClipper) };
  throw new StoreError('invalid', { detail: 'unknown file' });
}

function parse(text: string): unknown {
  if (text.length > MAX_FILE) throw new StoreError('invalid', { detail: 'too large' });
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new StoreError('invalid', { cause, detail: 'not JSON' });
  }
}

/** Hypothesis: `annotations` of its export panel, `rows` of its API. */
function noteOfHypothesis(row: unknown): unknown {
  if (!isObject(row)) return null;
  const [target] = listOf(row.target).filter(isObject);
  const selectors = listOf(target?.selector).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? null;
  const [title] = listOf(isObject(row.document) ? row.document.title : null);
  return {
    // Their ids are no UUIDs; the same one must give the same, so that a second import adds nothing.
    id: idFrom(`hypothesis:${String(row.id)}`),
    created: row.created,
    modified: row.updated ?? row.created,
    text: row.text ?? '',
    tags: listOf(row.tags).filter((tag) => typeof tag === 'string'),
    status: 'none',
    subject: { kind: quote ? 'passage' : 'article' },
    target: {
      source: row.uri ?? target?.source,
      quote,
      // Their positions count in another text than ours.
      position: null,
    },
    article: { title: typeof title === 'string' ? title : '', siteName: null, published: null },
  };
}

/** Obsidian Web Clipper: a list of pages, or its storage with the address as key. */
function pagesOfClipper(json: unknown): Record<string, unknown>[] | null {
  const pages = Array.isArray(json)
    ? json.filter(isObject)
    : isObject(json)
      ? Object.entries(json).map(([url, page]) => ({ url, ...(isObject(page) ? page : {}) }))
      : [];
  const known: Record<string, unknown>[] = pages.filter(
    (page) => 'highlights' in page && Array.isArray(page.highlights),
  );
  return known.length > 0 || (Array.isArray(json) && json.length === 0) ? known : null;
}

function notesOfClipper(page: Record<string, unknown>): unknown[] {
  return listOf(page.highlights)
    .filter(isObject)
    .map((highlight) => {
      const exact = plainText(highlight.text ?? highlight.content);
      const time = timeOf(highlight.timestamp ?? highlight.id);
      const notes = [highlight.note, highlight.comment, ...listOf(highlight.notes)];
      return {
        id: idFrom(`obsidian:${String(page.url)}:${time}:${exact}`),
        created: time,
        modified: time,
        text: notes.filter((note) => typeof note === 'string').join('\n\n'),
        tags: [],
        status: 'none',
        subject: { kind: 'passage' },
        target: { source: page.url, quote: { exact, prefix: '', suffix: '' }, position: null },
        article: {
          title: typeof page.title === 'string' ? page.title : '',
          siteName: null,
          published: null,
        },
      };
    });
}

/** The words of a highlight that was kept as HTML; it is compared with text, never shown as HTML. */
function plainText(content: unknown): string {
  if (typeof content !== 'string') return '';
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
    '#39': "'",
  };
  return content
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A time as milliseconds, digits or ISO 8601, as ISO 8601; the epoch when there is none. */
function timeOf(value: unknown): string {
  const time =
    typeof value === 'string' && !/^\d+$/.test(value) ? Date.parse(value) : Number(value);
  return new Date(Number.isFinite(time) && Math.abs(time) < 8e15 ? time : 0).toISOString();
}
