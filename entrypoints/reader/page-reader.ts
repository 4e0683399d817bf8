import type { PageReader as Reader } from '../../lib/browser/isolated-world';
import { answerExtension, askBackground, isConnected } from '../../lib/browser/page-ask';
import type { PageState, Problem } from '../../lib/browser/page-state';
import { SOONEST, watchArticle } from '../../lib/dom/watch-article';
import { answersOf } from './answers';
import { layerOf } from './layer';
import { findNotes } from './notes';
import { readStory } from './read-story';
import { selectionBarOf } from './selection';
import { emptySession } from './session';
import { applySettings } from './show';

const LONGEST = 30_000;

/** Reads one page, marks it, and answers for it. */
export class PageReader implements Reader {
  session = emptySession();
  readonly isAlive = isConnected;
  readonly layer = layerOf(this);
  readonly #selection = selectionBarOf(this);
  readonly findNotes = () => findNotes(this);
  readonly #unanswer = answerExtension(answersOf(this));
  #unwatch: () => void = () => undefined;
  /** Counts readings: what comes late from an earlier one is dropped. */
  #turn = 0;
  /** Milliseconds from a change of the page to the next look at it. */
  #patience = SOONEST;

  read(): void {
    this.#turn += 1;
    const turn = this.#turn;
    requestIdleCallback(() => void this.#read(turn), { timeout: 1_000 });
  }

  leave(): void {
    this.#rest();
    this.#patience = SOONEST;
    this.layer.clear();
    const { settings, reading, before } = this.session;
    this.session = { ...emptySession(), settings, before: reading?.declared ?? before };
    this.tell();
  }

  stop(): void {
    this.#rest();
    this.#unanswer();
    for (const shown of [this.layer, this.#selection]) shown.dispose();
  }

  /** Tells popup and panel; a reader that a reloaded extension left behind goes without a word. */
  tell(): void {
    if (!isConnected()) this.stop();
    else askBackground('page/changed', {}).catch(() => null);
  }

  /** A page that never comes to rest is read less and less often. */
  #readAgain(): void {
    this.#patience = Math.min(2 * this.#patience, LONGEST);
    this.read();
  }

  #rest(): void {
    this.#turn += 1;
    this.#unwatch();
  }

  #set(status: PageState['status'], problem: Problem | null): void {
    Object.assign(this.session, { status, problem });
    this.tell();
  }

  async #read(turn: number): Promise<void> {
    const { session } = this;
    this.#unwatch();
    if (session.status !== 'article') this.#set('reading', null);
    const fresh = await readStory(session, () => turn === this.#turn);
    if (turn !== this.#turn) return;
    if (typeof fresh === 'string') {
      this.layer.clear();
      return this.#set(fresh === 'no-article' ? fresh : 'failed', fresh);
    }
    const { settings, texts, problem, ...found } = fresh;
    Object.assign(session, found);
    applySettings(this, settings, texts);
    this.#unwatch = watchArticle(fresh.reading.map, () => this.#readAgain(), this.#patience);
    this.#set('article', problem);
    await this.findNotes();
  }
}
