import type { SavedArticle, SavedStory } from './article';
import type { Note } from './note';
import type { ArticleRecord, NoteRecord, SourceRecord, StoryRecord } from './schema';
import { articleWords, sourceWords } from './search-terms';
import type { KnownSource } from './source';
import { figureLookups } from './summary';
import { articleKey } from './url';

/** The note as it is kept, with the keys it is found by; `order` is null for one in the bin. */
export function recordOf(note: Note, order: number | null): NoteRecord {
  const plain = noteOf(note);
  if (note.deleted !== null) return { ...plain, keys: { gone: -Date.parse(note.deleted) } };
  if (order === null) throw new TypeError('a standing note has an order');
  return {
    ...plain,
    keys: {
      article: note.target.source,
      ...(note.sourceKey === null ? {} : { source: note.sourceKey }),
      newest: -Date.parse(note.modified),
      status: note.status,
      order,
    },
  };
}

/** The note without the keys it is found by. */
export function noteOf(record: NoteRecord): Note {
  const { keys: _, ...note } = record;
  return note;
}

/** The article as it is kept. */
export function articleRecordOf(article: SavedArticle): ArticleRecord {
  const keys = [article.url, ...article.aliases].map(articleKey).filter((key) => key !== null);
  return {
    ...article,
    keys: [...new Set(keys)],
    newest: -Date.parse(article.lastRead),
    words: articleWords(article),
  };
}

/** The article without the keys and words it is found by. */
export function articleOf({ keys: _, newest: __, words: ___, ...article }: ArticleRecord) {
  return article satisfies SavedArticle;
}

/** The source as it is kept. */
export function sourceRecordOf(source: KnownSource): SourceRecord {
  return { ...source, words: sourceWords(source) };
}

/** The source without the words it is found by. */
export function sourceOf({ words: _, ...source }: SourceRecord): KnownSource {
  return source;
}

/** The story as it is kept. */
export function storyRecordOf(story: SavedStory): StoryRecord {
  const figures = story.figures.flatMap(figureLookups);
  const sources = story.sources.map(({ key }) => key);
  return { ...story, keys: { sources: [...new Set(sources)], figures: [...new Set(figures)] } };
}

/** The story without the keys it is found by. */
export function storyOf({ keys: _, ...story }: StoryRecord): SavedStory {
  return story;
}

/**
 * What one note adds to the stored counts: "notes" or "binned", its status, outlet and tags.
 * A note that does not exist adds nothing.
 */
export function countsOf(note: Note | null): Map<string, number> {
  if (!note) return new Map();
  if (note.deleted !== null) return new Map([['binned', 1]]);
  const counts = new Map([
    ['notes', 1],
    [`status:${note.status}`, 1],
  ]);
  if (note.article.siteName) counts.set(`site:${note.article.siteName}`, 1);
  for (const tag of new Set(note.tags)) counts.set(`tag:${tag}`, 1);
  return counts;
}
