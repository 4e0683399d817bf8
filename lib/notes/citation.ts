import type { Note } from './note';

/** How a language writes a citation; one object for each language. */
export interface CitationStyle {
  /** BCP 47, for dates. */
  language: string;
  quote: [open: string, close: string];
  /** How the first day of a month is written; Intl does not know. */
  firstOfMonth: string;
  /** Words for "consulted on". */
  consulted: string;
  separator: string;
}

export const CITATION_STYLES: CitationStyle[] = [
  {
    language: 'fr',
    quote: ['«\u00a0', '\u00a0»'],
    firstOfMonth: '1er',
    consulted: 'consulté le',
    separator: ', ',
  },
  { language: 'en', quote: ['“', '”'], firstOfMonth: '1', consulted: 'accessed', separator: ', ' },
  {
    language: 'de',
    quote: ['„', '“'],
    firstOfMonth: '1',
    consulted: 'abgerufen am',
    separator: ', ',
  },
  {
    language: 'es',
    quote: ['«', '»'],
    firstOfMonth: '1',
    consulted: 'consultado el',
    separator: ', ',
  },
  {
    language: 'it',
    quote: ['«', '»'],
    firstOfMonth: '1º',
    consulted: 'consultato il',
    separator: ', ',
  },
  {
    language: 'pt',
    quote: ['“', '”'],
    firstOfMonth: '1º',
    consulted: 'acesso em',
    separator: ', ',
  },
];

/** The style of a language, else English's. */
export function citationStyle(language: string): CitationStyle {
  const own = CITATION_STYLES.find((style) => language.toLowerCase().startsWith(style.language));
  return own ?? (CITATION_STYLES[1] as CitationStyle);
}

/**
 * A passage as it is cited: its words, who is named as its source, title, outlet, date and a link that
 * opens at the passage. Plain text on one line.
 */
export function citationOf(note: CitedNote, style: CitationStyle): string {
  const consulted = `(${style.consulted} ${dateIn(style, note.created)})`;
  return [referenceOf(note, style), `${textFragmentUrl(note.target)} ${consulted}`]
    .filter((part) => part !== '')
    .join(style.separator);
}

/** The same without the link. */
export function referenceOf(note: CitedNote, style: CitationStyle): string {
  const { target, article, subject } = note;
  const quoted = (text: string) => `${style.quote[0]}${oneLine(text)}${style.quote[1]}`;
  const parts = [
    target.quote && quoted(target.quote.exact),
    subject.kind === 'statement' ? subject.source : null,
    article.title && quoted(article.title),
    article.siteName,
    article.published && dateIn(style, article.published),
  ];
  return parts.filter((part) => part !== null && part !== '').join(style.separator);
}

/** What a citation is made of. */
export type CitedNote = Pick<Note, 'target' | 'article' | 'subject' | 'created'>;

/**
 * The article's address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/), so
 * that a browser scrolls to the passage. Long passages are given by their first and last words.
 */
export function textFragmentUrl({ source, quote }: Note['target']): string {
  const words =
    quote?.exact
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '') ?? [];
  if (words.length === 0) return source;
  const encode = (part: string[]) => encodePart(part.join(' '));
  const directive =
    words.length > 12 ? `${encode(words.slice(0, 5))},${encode(words.slice(-5))}` : encode(words);
  return `${source.split('#', 1)[0]}#:~:text=${directive}`;
}

function encodePart(text: string): string {
  // A dash and a comma are part of the syntax; a lone surrogate cannot be encoded at all.
  return encodeURIComponent(toWellFormed(text))
    .replace(/-/g, '%2D')
    .replace(/[!'()*]/g, percent);
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** String.prototype.toWellFormed, which the language library here does not know yet. */
function toWellFormed(text: string): string {
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A date as the language writes it; as it came when it is none. */
function dateIn({ language, firstOfMonth }: CitationStyle, date: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return oneLine(date);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
    .formatToParts(time)
    .map(({ type, value }) => (type === 'day' && value === '1' ? firstOfMonth : value))
    .join('');
}
