import type { NoteChange } from '../../components/panel-actions';
import type { Note, NoteDraft, NoteTarget } from '../../lib/notes/note';
import type { ArticleMemory, NoteStore } from '../../lib/notes/note-store';
import type { PanelNotes } from './notes';

/** Writes what the reader writes in the panel; failures are told with the notes. */
export class NoteWriter {
  /** Texts as the reader last saw them, so that a text written elsewhere meanwhile is kept. */
  readonly #seen = new Map<string, string>();
  /** What could not be kept so far: it goes with the next try. */
  readonly #unsaved = new Map<string, NoteChange>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: NoteStore,
    private readonly notes: PanelNotes,
    /** The note of this id as it stands on the screen; undefined for none. */
    readonly shown: (id: string | null) => Note | undefined,
  ) {}

  /**
   * Opens a note for editing, or closes the one that is open: not before its words are kept.
   * False when they could not be.
   */
  async edit(id: string | null): Promise<boolean> {
    await this.#writing;
    const { editing } = this.notes.state;
    const unsaved = editing === null ? undefined : this.#unsaved.get(editing);
    if (editing !== null && unsaved && !(await this.change(editing, unsaved))) return false;
    const text = this.shown(id)?.text;
    if (id !== null && text !== undefined) this.#seen.set(id, text);
    this.notes.put({ editing: id });
    return true;
  }

  /** What the reader sees of a note that was made elsewhere and opened here. */
  opened({ id, text }: Note): void {
    this.#seen.set(id, text);
  }

  /** Keeps a new note and opens it for editing; null when it could not be kept. */
  async add(draft: NoteDraft, memory?: ArticleMemory): Promise<Note | null> {
    const note = await this.#write(async () => {
      const made = await this.store.create(draft, memory);
      this.notes.arrivals.expect(made.id);
      return made;
    });
    if (!note) return null;
    this.opened(note);
    // Without a memory it stands on another article than the open one: the view stays.
    await this.notes.show(memory ? { view: 'article', editing: note.id } : { editing: note.id });
    return note;
  }

  /** False when the change could not be kept; it is not forgotten. */
  change(id: string, change: NoteChange): Promise<boolean> {
    const done = this.#change(id, change);
    this.#writing = done;
    return done;
  }

  async #change(id: string, change: NoteChange): Promise<boolean> {
    const whole = { ...this.#unsaved.get(id), ...change };
    const seen = this.#seen.get(id);
    const note = await this.#write(() =>
      this.store.update(id, whole, seen === undefined ? undefined : { text: seen }),
    );
    if (note) this.#unsaved.delete(id);
    else this.#unsaved.set(id, whole);
    if (note && whole.text !== undefined) this.#seen.set(id, whole.text);
    return note !== null;
  }

  retarget = (id: string, target: NoteTarget) =>
    this.#write(() => this.store.update(id, { target }));
  remove = (id: string) => this.#write(() => this.store.remove(id));
  restore = (id: string) => this.#write(() => this.store.restore(id));

  async #write<T>(work: () => Promise<T>): Promise<T | null> {
    const done = await this.notes.attempt(work);
    if (done !== null) this.notes.put({ trouble: null });
    return done;
  }
}
