import type { Note } from '../../lib/notes/note';
import type { NoteStore } from '../../lib/notes/note-store';
import { sourceKeyOf } from '../../lib/notes/source';
import type { Story } from '../../lib/text/types';

/** Notes shown of one source; more are found by search. */
const PER_SOURCE = 20;

/** The reader's notes on the sources of the open story, from all articles. */
export class SourceNotes {
  byName: ReadonlyMap<string, Note[]> = new Map();
  #story: Story | null = null;
  #turn = 0;

  constructor(
    private readonly store: NoteStore,
    private readonly changed: () => void,
  ) {
    store.watch(() => void this.#read());
  }

  async setStory(story: Story | null): Promise<void> {
    this.#story = story;
    await this.#read();
  }

  async #read(): Promise<void> {
    this.#turn += 1;
    const mine = this.#turn;
    const named = this.#story?.sources.filter(({ kind }) => kind !== 'anonymous') ?? [];
    const pairs = await Promise.all(
      named.map(async ({ name }): Promise<[string, Note[]]> => {
        const key = sourceKeyOf(name);
        // A closed database is told by the list of notes; here the story comes first.
        const notes =
          key === null ? [] : await this.store.notesOfSource(key, PER_SOURCE).catch(() => []);
        return [name, notes];
      }),
    );
    if (mine !== this.#turn) return;
    this.byName = new Map(pairs.filter(([, notes]) => notes.length > 0));
    this.changed();
  }
}
