import type { StoryMemory } from '../../components/story-memory';
import type { PageState } from '../../lib/browser/page-state';
import { changesSince } from '../../lib/notes/diff';
import { memoryFor } from '../../lib/notes/memory';
import type { Note } from '../../lib/notes/note';
import type { ArticleMemory, NoteStore } from '../../lib/notes/note-store';
import { savedStory } from './saved-story';

/** Notes shown of one source; more are found by search. */
const PER_SOURCE = 20;

const NOTHING: StoryMemory = {
  notes: new Map(),
  stories: new Map(),
  figures: [],
  changes: null,
  saved: null,
};

/** What the reader's notes and saved stories know of the open one. */
export class PanelMemory {
  memory: StoryMemory = NOTHING;
  #page: PageState | null = null;
  #turn = 0;

  constructor(
    private readonly store: NoteStore,
    private readonly changed: () => void,
  ) {
    store.watch(() => void this.#read());
  }

  async setPage(page: PageState | null): Promise<void> {
    // The same text, told again after a note was anchored, keeps what was recalled.
    const isSame =
      page?.url === this.#page?.url && page?.article?.text === this.#page?.article?.text;
    if (!isSame) this.memory = NOTHING;
    this.#page = page;
    await this.#read();
  }

  /**
   * What is kept of the open article with a note. Its story only when nothing changed since the version
   * that is kept: what the reader has not seen yet must not be taken for read. Of a private window nothing is kept but the note.
   */
  toKeep(isPrivate = false): ArticleMemory {
    if (isPrivate) return { aliases: [], story: null };
    const { changes } = this.memory;
    const story = changes && changes.changes.length > 0 ? null : savedStory(this.#page);
    return { aliases: this.#page?.url ? [this.#page.url] : [], story };
  }

  /** The version on the page is the one to compare with from now on. */
  async markSeen(): Promise<void> {
    const { saved } = this.memory;
    const story = savedStory(this.#page);
    if (saved && story) await this.store.remember(saved, { aliases: [], story });
  }

  async #read(): Promise<void> {
    this.#turn += 1;
    const mine = this.#turn;
    const saved = savedStory(this.#page);
    // A closed database is told by the list of notes; here the story comes first.
    const memory = saved && (await this.#recall(saved).catch(() => null));
    if (mine !== this.#turn) return;
    this.memory = memory ?? NOTHING;
    this.changed();
  }

  async #recall(saved: NonNullable<ReturnType<typeof savedStory>>): Promise<StoryMemory> {
    const [{ sources, figures }, before, article] = await Promise.all([
      memoryFor(saved, this.store),
      this.store.story(saved.url),
      this.store.article(saved.url),
    ]);
    const notes = new Map<string, Note[]>();
    for (const { source } of sources.filter((one) => one.notes > 0))
      notes.set(source.key, await this.store.notesOfSource(source.key, PER_SOURCE));
    return {
      notes,
      stories: new Map(sources.map(({ source, articles }) => [source.key, articles])),
      figures,
      changes: before && { since: before.read, changes: changesSince(before, saved) },
      saved: article,
    };
  }
}
