import type { Note } from '../../lib/notes/note';
import type { NoteStore } from '../../lib/notes/note-store';
import { asStoreError } from '../../lib/notes/problem';
import { Arrivals } from './arrivals';
import { NO_NOTES, NOTHING, type NotesState } from './notes-state';
import { readChoices, readView, VIEW_PAGE } from './read-view';

/** The notes as the panel shows them; reads again after every write of any window. */
export class PanelNotes {
  state: NotesState = NO_NOTES;
  readonly arrivals = new Arrivals();
  #url: string | null | undefined = undefined;
  #turn = 0;
  #limit = VIEW_PAGE;

  constructor(
    private readonly store: NoteStore,
    private readonly changed: () => void,
    /** A note was just made elsewhere (on the card, by shortcut) and is open for its first words. */
    private readonly arrived: (note: Note) => void,
  ) {
    store.watch(() => void this.read());
  }

  /** Null for none. */
  async setArticle(url: string | null): Promise<void> {
    if (url === this.#url) return;
    const view = url === null && this.state.view === 'article' ? 'all' : this.state.view;
    // Back on an article after a page without one: the notes of the article come first again.
    const shown = this.#url == null && url !== null && view === 'all' ? 'article' : view;
    this.#url = url;
    this.put({ ...NOTHING, onArticle: [], view: shown, list: null });
    await this.read();
  }

  async show(
    change: Partial<Pick<NotesState, 'view' | 'query' | 'filters' | 'editing'>>,
  ): Promise<void> {
    this.#limit = VIEW_PAGE;
    this.put(change.view ? { ...NOTHING, list: null, editing: null, ...change } : change);
    await this.read();
  }

  async more(): Promise<void> {
    this.#limit *= 2;
    await this.read();
  }

  async read(): Promise<void> {
    this.#turn += 1;
    const mine = this.#turn;
    const { view, query, filters } = this.state;
    const ask = { view, query, filters, url: this.#url ?? null, limit: this.#limit };
    const found = await this.attempt(() => readView(this.store, ask));
    const choices =
      view === 'all' ? await readChoices(this.store).catch(() => this.state.choices) : null;
    if (mine !== this.#turn) return;
    this.put({ ...(found ?? NOTHING), ...(choices && { choices }) });
    const fresh = this.arrivals.among(found?.onArticle ?? []);
    if (!fresh || this.state.editing !== null) return;
    this.arrived(fresh);
    await this.show({ view: 'article', editing: fresh.id });
  }

  /** Does what may fail, and says in the reader's words when it did; null then. */
  async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      this.put({ trouble: `problem_store_${asStoreError(error).key}` });
      return null;
    }
  }

  put(change: Partial<NotesState>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }
}
