import type { Note, NoteDraft } from '../lib/notes/note';
import type { Span } from '../lib/text/types';

export type NoteChange = Partial<Pick<Note, 'text' | 'tags' | 'status' | 'versions'>>;

/** What a reader can set off in the panel. */
export interface PanelActions {
  onReveal(span: Span): void;
  onRead(): void;
  onAddNote(draft: NoteDraft): void;
  onChangeNote(id: string, change: NoteChange): void;
  onDeleteNote(id: string): void;
  onRestoreNote(id: string): void;
  onOpenArticle(note: Note): void;
  /** Copies the passage as it is cited. */
  onCite(note: Note): void;
  onCopy(text: string): void;
}
