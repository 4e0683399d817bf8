import { type CitationStyle, referenceOf, textFragmentUrl } from './citation';
import type { Note } from './note';

export { collectionOf } from './annotation';
export { csvOf } from './csv';

/** A file to be saved: its name without path, and what it holds. */
export interface ExportFile {
  name: string;
  text: string;
}

/** All notes as one Markdown file, by article. */
export function markdownOf(notes: Note[], style: CitationStyle): string {
  const byArticle = grouped(notes, ({ target }) => target.source);
  const parts = [...byArticle].map(([url, own]) => {
    const title = own.find(({ article }) => article.title !== '')?.article.title ?? url;
    return [
      `## ${inlineMarkdown(title)}`,
      `<${safeUrl(url)}>`,
      ...own.map((note) => noteMarkdown(note, style)),
    ];
  });
  return `${['# Whence', ...parts.flat()].join('\n\n')}\n`;
}

/** One Markdown file a source, each with the notes about it. */
export function markdownBySource(notes: Note[], style: CitationStyle): ExportFile[] {
  const named = notes.filter(({ sourceKey }) => sourceKey !== null);
  return [...grouped(named, ({ sourceKey }) => sourceKey ?? '')].map(([key, own]) => {
    const subject = own.map((note) => note.subject).find((one) => 'name' in one);
    const name = subject && 'name' in subject ? subject.name : key;
    const text = [
      `# ${inlineMarkdown(name)}`,
      ...own.map((note) => noteMarkdown(note, style)),
    ].join('\n\n');
    return { name: fileName(key), text: `${text}\n` };
  });
}

/** One note as Markdown: its passage, the reader's words, status, tags, and a link to the passage. */
export function noteMarkdown(note: Note, style: CitationStyle): string {
  const { quote } = note.target;
  const meta = [
    note.status === 'none' ? null : note.status,
    ...note.tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`),
  ]
    .filter((one) => one !== null)
    .map(inlineMarkdown);
  const parts = [
    quote ? quoted(quote.exact) : null,
    note.text.trim() === '' ? null : withoutHtml(note.text.trim()),
    meta.length > 0 ? meta.join(' · ') : null,
    `[${inlineMarkdown(referenceOf(note, style)) || 'URL'}](<${safeUrl(textFragmentUrl(note.target))}>)`,
  ];
  return `---\n\n${parts.filter((part) => part !== null).join('\n\n')}`;
}

/** Words of a page on one line, in which nothing acts as Markdown or HTML. */
export function inlineMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, (sign) => `\\${sign}`);
}

/** The reader's Markdown, in which no HTML can hide; addresses in angle brackets stay. */
function withoutHtml(text: string): string {
  return text.replace(/<(?!(?:https?:\/\/|mailto:)[^<>\s]*>)/g, '\\<');
}

function quoted(text: string): string {
  return text
    .trim()
    .split(/\n+/)
    .map((line) => `> ${inlineMarkdown(line)}`)
    .join('\n>\n');
}

/** An address that cannot end the brackets that it stands in. */
function safeUrl(url: string): string {
  return url.replace(/[<>\s]/g, (sign) => encodeURIComponent(sign));
}

function fileName(key: string): string {
  return `${key.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80) || 'source'}.md`;
}

function grouped(notes: Note[], keyOf: (note: Note) => string): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(keyOf(note));
    if (group) group.push(note);
    else groups.set(keyOf(note), [note]);
  }
  return groups;
}
