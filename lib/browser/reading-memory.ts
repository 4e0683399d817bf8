import { storyToKeep } from '../notes/keep-story';
import type { ArticleMemory, NoteStore } from '../notes/note-store';
import { storyToSave } from '../notes/summary';
import { askTab } from './ask';
import type { PageState } from './page-state';
import { articleAddress } from './same-site';
import type { Settings } from './settings';

/** A page as it was just read. */
export type ReadPage = Pick<PageState, 'url' | 'article' | 'story'>;

type Store = Pick<NoteStore, 'article' | 'story' | 'remember' | 'forgetRead'>;

/** Where a page was read. */
interface Reading {
  tabId: number;
  isPrivate: boolean;
}

const DAY = 86_400_000;

/**
 * Remembers the articles that are read: those that are kept already (with a note), and every other one
 * when the reader chose so. Nothing of a private window is ever remembered.
 */
export class ReadingMemory {
  /** The text that was last remembered from each tab, so that one reading is written once. */
  readonly #last = new Map<number, string>();
  #tidied = 0;

  constructor(
    private readonly store: Store,
    private readonly settings: () => Promise<Pick<Settings, 'remember' | 'rememberDays'>>,
  ) {}

  /** A page was read. Never throws: reading goes on without a memory. */
  async read(page: ReadPage, { tabId, isPrivate }: Reading): Promise<void> {
    const { article, story } = page;
    const url = articleAddress(page);
    if (isPrivate || !article || !url || !story?.analysed) return;
    try {
      const { remember, rememberDays } = await this.settings();
      const seen = `${url} ${remember} ${article.text.length} ${article.text.slice(-200)}`;
      if (this.#last.get(tabId) === seen) return;
      this.#last.set(tabId, seen);
      // Most pages are neither kept nor to be kept: nothing is written for them.
      if (!remember && !(await this.store.article(url))) return;
      const saved = storyToSave(article, story, url, new Date());
      const { title, siteName, published } = article;
      const memory = { aliases: [page.url], story: await storyToKeep(this.store, saved) };
      await this.store.remember({ url, title, siteName, published }, memory, remember);
      await this.tidy(rememberDays);
    } catch {
      this.#last.delete(tabId);
    }
  }

  /** Forgets, at most once a day, what was read longer ago than the reader wants it kept. */
  async tidy(days: number): Promise<void> {
    const now = Date.now();
    if (now - this.#tidied < DAY) return;
    this.#tidied = now;
    await this.store.forgetRead(new Date(now - days * DAY).toISOString());
  }
}

/** What is kept of the article in a tab with a note that is made from the page, not in the panel. */
export async function memoryOfTab(
  store: Pick<NoteStore, 'story'>,
  { tabId, isPrivate }: Reading,
  tabUrl: string,
): Promise<ArticleMemory> {
  if (isPrivate) return { aliases: [], story: null };
  const state = await askTab(tabId, 'tab/state', {}).catch(() => null);
  const url = state && articleAddress(state);
  const bare = { aliases: tabUrl ? [tabUrl] : [], story: null };
  if (!url || !state.article || !state.story?.analysed) return bare;
  const saved = storyToSave(state.article, state.story, url, new Date());
  return { ...bare, story: await storyToKeep(store, saved).catch(() => null) };
}
