import type { SavedArticle } from '../lib/notes/article';
import type { FigureMemory } from '../lib/notes/figure-memory';
import type { Note } from '../lib/notes/note';
import type { StoryChangesModel } from './StoryChanges';

/** What the reader's notes and saved stories know of the open one. */
export interface StoryMemory {
  /** Notes on its sources from all articles, by key of the source (`sourceKeyOf`). */
  notes: ReadonlyMap<string, Note[]>;
  /** In how many other saved stories each source speaks, by key. */
  stories: ReadonlyMap<string, number>;
  /** Its figures that stood in other saved stories; those that differ come first. */
  figures: FigureMemory[];
  /** What changed since the reader read it last; null when no earlier version was kept. */
  changes: StoryChangesModel | null;
  /** The article as it is kept; null when it is not. */
  saved: SavedArticle | null;
}
