import type { NotesFormat } from '../lib/notes/export-file';
import type { Note, NoteDraft } from '../lib/notes/note';
import type { Span, Verdict } from '../lib/text/types';

export type NoteChange = Partial<Pick<Note, 'text' | 'tags' | 'status' | 'versions' | 'subject'>>;

/** What a reader can set off in the panel. */
export interface PanelActions {
  onReveal(span: Span): void;
  onRead(): void;
  onAddNote(draft: NoteDraft): void;
  /** Makes a note on the passage that is selected in the page. */
  onNoteSelection(): void;
  onChangeNote(id: string, change: NoteChange): void;
  onDeleteNote(id: string): void;
  onRestoreNote(id: string): void;
  onOpenArticle(note: Note): void;
  /** Copies the passage as it is cited. */
  onCite(note: Note): void;
  /** Copies a passage that has no note yet as it is cited. */
  onCiteDraft(draft: NoteDraft): void;
  onCopy(text: string): void;
  /** The reader says that the analysis is wrong here. */
  onCorrect(verdict: Verdict): void;
  onUndoCorrection(id: string): void;
  /** Puts a note on this passage of the open article, or (null) on the one selected in the page. */
  onReattach(note: Note, span: Span | null): void;
  /** Mends the list of addresses of the open article. */
  onAddAddress(address: string): void;
  onRemoveAddress(address: string): void;
  /** Whether every article that is read is remembered. */
  onRemember(on: boolean): void;
  /** For how many days an article without a note is remembered. */
  onRememberDays(days: number): void;
  /** Forgets the open article, on which no note stands. */
  onForgetArticle(): void;
  /** Shows all notes with this tag. */
  onTag(tag: string): void;
  /** Opens the page of a source, by its key (`knownKeyOf`). */
  onOpenSource(key: string): void;
  /** Opens a saved article in a tab of its own. */
  onOpenUrl(url: string): void;
  /** Saves the notes of the view, or those that were found, as a file. */
  onExport(format: NotesFormat): void;
  /** Opens the open story as a page to print or to save. */
  onReport(): void;
  /** Saves the notes about a source as a Markdown file. */
  onSaveSource(key: string): void;
  /** Leads to where a copy of all notes is saved. */
  onBackup(): void;
  /** Not now: the reminder of a copy goes for a month. */
  onBackupLater(): void;
  /** The reader has seen what changed in the open article. */
  onSeenChanges(): void;
}
