import type { SavedArticle } from './article';
import type { Note, NoteSubject } from './note';
import { facetsOf } from './search-filters';
import type { KnownSource } from './source';
import { foldedWords } from './words';

/** More words than this of one note are not indexed; a very long note must not weigh on every save. */
const MAX_WORDS = 2_000;

/** All under which the search finds a note: its words, and what a search may be narrowed to. */
export function searchTerms(note: Note): string[] {
  return [...searchWords(note), ...facetsOf(note)];
}

/** The folded words under which a note is found: its text, tags, passage, subject and article. */
export function searchWords(note: Note): string[] {
  return foldedWords(
    [
      note.text,
      note.tags.join(' '),
      wordsOfSubject(note.subject),
      note.target.quote?.exact ?? '',
      note.article.title,
      note.article.siteName ?? '',
    ].join('\n'),
  ).slice(0, MAX_WORDS);
}

/** The folded words under which a source is found. */
export function sourceWords({ name, office }: Pick<KnownSource, 'name' | 'office'>): string[] {
  return foldedWords(`${name} ${office ?? ''}`).slice(0, MAX_WORDS);
}

/** The folded words under which a saved article is found. */
export function articleWords({
  title,
  siteName,
}: Pick<SavedArticle, 'title' | 'siteName'>): string[] {
  return foldedWords(`${title} ${siteName ?? ''}`).slice(0, MAX_WORDS);
}

function wordsOfSubject(subject: NoteSubject): string {
  switch (subject.kind) {
    case 'official':
    case 'source':
      return `${subject.name} ${subject.office ?? ''}`;
    case 'figure':
      return `${subject.value ?? ''} ${subject.unit ?? ''}`;
    case 'statement':
      return subject.source ?? '';
    default:
      return '';
  }
}
