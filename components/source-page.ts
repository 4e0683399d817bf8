import type { StoryStatement } from '../lib/notes/article';
import type { Note } from '../lib/notes/note';
import type { KnownSource } from '../lib/notes/source';

/** One saved article in which a source speaks, with all that it says there. */
export interface SourceStory {
  url: string;
  title: string;
  siteName: string | null;
  published: string | null;
  /** ISO 8601: when the article was read. */
  read: string;
  statements: StoryStatement[];
}

/** All that the reader keeps of one source. */
export interface SourcePageModel {
  source: KnownSource;
  /** Saved articles in which it speaks, last read first. */
  stories: SourceStory[];
  /** The reader's notes about it, newest first. */
  notes: Note[];
}
