import type { SourcePageModel, SourceStory } from '../../components/source-page';
import type { SavedStory } from '../../lib/notes/article';
import type { NoteStore } from '../../lib/notes/note-store';
import { type KnownSource, withFacts } from '../../lib/notes/source';

/** Stories and notes shown of one source; its record tells how many there are in all. */
const MOST = 100;

/** The page of one source, read again after every write of any window. */
export class SourceView {
  model: SourcePageModel | null = null;
  #key: string | null = null;
  #turn = 0;

  constructor(
    private readonly store: NoteStore,
    private readonly changed: () => void,
    /** The open story, whose sources may be known nowhere else. */
    private readonly open: () => SavedStory | null,
  ) {
    store.watch(() => void this.#read());
  }

  /**
   * Shows the page of a source.
   * @throws StoreError when the notes cannot be read
   */
  async show(key: string): Promise<void> {
    this.#key = key;
    this.#turn += 1;
    const model = await this.#modelOf(key);
    if (this.#key !== key) return;
    this.model = model;
    this.changed();
  }

  close(): void {
    this.#key = null;
    this.model = null;
    this.changed();
  }

  async #read(): Promise<void> {
    const key = this.#key;
    if (key === null) return;
    this.#turn += 1;
    const mine = this.#turn;
    // A store that does not answer is told by the list of notes; the page stays as it was.
    const model = await this.#modelOf(key).catch(() => this.model);
    if (mine !== this.#turn || key !== this.#key) return;
    this.model = model;
    this.changed();
  }

  async #modelOf(key: string): Promise<SourcePageModel | null> {
    const [known, notes, stories] = await Promise.all([
      this.store.source(key),
      this.store.notesOfSource(key, MOST),
      this.store.storiesOfSource(key, MOST),
    ]);
    const source = known ?? this.#met(key);
    if (!source) return null;
    const items = await Promise.all(stories.map((story) => this.#storyOf(story, key)));
    return { source, notes, stories: items.sort((one, two) => (one.read < two.read ? 1 : -1)) };
  }

  /** A source of the open story that is known from nowhere else. */
  #met(key: string): KnownSource | null {
    const here = this.open()?.sources.find((source) => source.key === key);
    return here ? withFacts(undefined, key, here) : null;
  }

  async #storyOf({ url, read, sources }: SavedStory, key: string): Promise<SourceStory> {
    const article = await this.store.article(url);
    const { title = '', siteName = null, published = null } = article ?? {};
    const statements = sources.filter((one) => one.key === key).flatMap((one) => one.statements);
    return { url, title, siteName, published, read, statements };
  }
}
