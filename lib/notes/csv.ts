import type { Note } from './note';

const COLUMNS = [
  'article',
  'site',
  'published',
  'url',
  'about',
  'name',
  'office',
  'value',
  'unit',
  'passage',
  'note',
  'tags',
  'status',
  'created',
  'modified',
] as const;

/**
 * Notes as CSV (RFC 4180, with the mark that makes Excel read UTF-8). No cell can begin a formula:
 * what would be one gets an apostrophe in front, as OWASP advises.
 */
export function csvOf(notes: Note[]): string {
  const rows = [COLUMNS as readonly string[], ...notes.map(rowOf)];
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function rowOf({
  article,
  target,
  subject,
  text,
  tags,
  status,
  created,
  modified,
}: Note): string[] {
  const named = 'name' in subject ? subject : null;
  const figure = subject.kind === 'figure' ? subject : null;
  return [
    article.title,
    article.siteName ?? '',
    article.published ?? '',
    target.source,
    subject.kind,
    named?.name ?? (subject.kind === 'statement' ? (subject.source ?? '') : ''),
    named?.office ?? '',
    figure ? `${figure.bound ?? ''}${figure.value ?? ''}` : '',
    figure?.unit ?? '',
    target.quote?.exact ?? '',
    text,
    tags.join('; '),
    status,
    created,
    modified,
  ];
}

function cell(value: string): string {
  // Full-width signs are read as formulas by some spreadsheets too; NUL ends a cell in others.
  const plain = value.replaceAll('\0', '');
  const safe = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r|%]/u.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
