import type { NotesModel, NotesView } from '../../components/NotesTab';
import type { NoteChange } from '../../components/panel-actions';
import type { Note, NoteDraft } from '../../lib/notes/note';
import type { ArticleMemory, NoteStore } from '../../lib/notes/note-store';
import { asStoreError } from '../../lib/notes/problem';
import { readView, VIEW_PAGE } from './read-view';

export interface NotesState extends Omit<NotesModel, 'trouble'> {
  /** Key of the text of what went wrong. */
  trouble: string | null;
  /** Notes that stand on the open article. */
  onArticle: Note[];
}

/** For so long a note counts as just made, in milliseconds: the panel may have to open first. */
const FRESH = 8_000;

/** The notes as the panel shows them; reads again after every write of any window. */
export class PanelNotes {
  state: NotesState = {
    view: 'article',
    query: '',
    list: null,
    total: null,
    editing: null,
    trouble: null,
    onArticle: [],
  };
  #url: string | null | undefined = undefined;
  #turn = 0;
  #limit = VIEW_PAGE;
  /** Texts as the reader last saw them, so that a text written elsewhere meanwhile is kept. */
  readonly #seen = new Map<string, string>();
  /** Notes that were on the article before, so that a new one is noticed. */
  readonly #known = new Set<string>();

  constructor(
    readonly store: NoteStore,
    private readonly changed: () => void,
    /** A note was just made elsewhere (on the card, by shortcut) and is open for its first words. */
    private readonly arrived: () => void,
  ) {
    store.watch(() => void this.#read());
  }

  /** The article whose notes are shown; null for none. */
  async setArticle(url: string | null): Promise<void> {
    if (url === this.#url) return;
    const view = url === null && this.state.view === 'article' ? 'all' : this.state.view;
    // Back on an article after a page without one: the notes of the article come first again.
    const shown = this.#url == null && url !== null && view === 'all' ? 'article' : view;
    this.#url = url;
    this.#put({ onArticle: [], view: shown, list: null, total: null });
    await this.#read();
  }

  setView(view: NotesView): void {
    this.#limit = VIEW_PAGE;
    this.#put({ view, list: null, total: null, editing: null });
    void this.#read();
  }

  search(query: string): void {
    this.#limit = VIEW_PAGE;
    this.#put({ query });
    void this.#read();
  }

  more(): void {
    this.#limit *= 2;
    void this.#read();
  }

  edit(id: string | null): void {
    const text = this.state.list?.find((note) => note.id === id)?.text;
    if (id !== null && text !== undefined) this.#seen.set(id, text);
    this.#put({ editing: id });
  }

  /** Keeps a new note and opens it for editing; null when it could not be kept. */
  async add(draft: NoteDraft, memory?: ArticleMemory): Promise<Note | null> {
    const note = await this.#try(() => this.store.create(draft, memory));
    if (!note) return null;
    this.#seen.set(note.id, note.text);
    this.#known.add(note.id);
    this.#put({ view: 'article', editing: note.id });
    await this.#read();
    return note;
  }

  async change(id: string, change: NoteChange): Promise<void> {
    const seen = this.#seen.get(id);
    const note = await this.#try(() =>
      this.store.update(id, change, seen === undefined ? undefined : { text: seen }),
    );
    if (note && change.text !== undefined) this.#seen.set(id, change.text);
  }

  remove = (id: string) => this.#try(() => this.store.remove(id));
  restore = (id: string) => this.#try(() => this.store.restore(id));

  async #try<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      const done = await work();
      this.#put({ trouble: null });
      return done;
    } catch (error) {
      this.#put({ trouble: `problem_store_${asStoreError(error).key}` });
      return null;
    }
  }

  async #read(): Promise<void> {
    this.#turn += 1;
    const mine = this.#turn;
    const { view, query } = this.state;
    const ask = { view, query, url: this.#url ?? null, limit: this.#limit };
    const found = await this.#try(() => readView(this.store, ask));
    if (mine !== this.#turn) return;
    this.#put(found ?? { list: [], total: 0 });
    if (found) this.#welcome(found.onArticle);
  }

  /** Opens a note that was made a moment ago and has no words yet. */
  #welcome(notes: Note[]): void {
    const fresh = notes.find(
      ({ id, text, created }) =>
        !this.#known.has(id) && text === '' && Date.now() - Date.parse(created) < FRESH,
    );
    for (const { id } of notes) this.#known.add(id);
    if (!fresh || this.state.editing !== null) return;
    this.#seen.set(fresh.id, fresh.text);
    this.#put({ view: 'article', list: notes, total: notes.length, editing: fresh.id });
    this.arrived();
  }

  #put(change: Partial<NotesState>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }
}
