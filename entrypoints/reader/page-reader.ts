import type { PageReader as Reader } from '../../lib/browser/isolated-world';
import type { PageTexts } from '../../lib/browser/messages';
import { answerExtension, askBackground, isConnected } from '../../lib/browser/page-ask';
import type { PageState, Problem } from '../../lib/browser/page-state';
import type { Settings } from '../../lib/browser/settings';
import { createStrings } from '../../lib/browser/strings';
import { marksOf } from '../../lib/dom/marks';
import { watchArticle } from '../../lib/dom/watch-article';
import { answersOf } from './answers';
import { layerOf } from './layer';
import { findNotes } from './notes';
import { readStory } from './read-story';
import { emptySession, stateOf } from './session';

/** Reads one page, marks it, and answers for it. */
export class PageReader implements Reader {
  session = emptySession();
  readonly isAlive = isConnected;
  readonly layer = layerOf(this);
  readonly #unanswer = answerExtension(answersOf(this));
  #unwatch: () => void = () => undefined;
  /** Counts readings, so that what comes late from an earlier one is dropped. */
  #turn = 0;

  read(): void {
    this.#turn += 1;
    const turn = this.#turn;
    requestIdleCallback(() => void this.#read(turn), { timeout: 1_000 });
  }

  leave(): void {
    this.#rest();
    this.layer.clear();
    const { settings, reading, before } = this.session;
    this.session = { ...emptySession(), settings, before: reading?.declared ?? before };
    this.tell();
  }

  stop(): void {
    this.#rest();
    this.#unanswer();
    this.layer.dispose();
  }

  /** Tells popup and panel; a reader that a reloaded extension left behind goes without a word. */
  tell(): void {
    if (!isConnected()) this.stop();
    else askBackground('page/state', { state: stateOf(this.session) }).catch(() => null);
  }

  /** From now on marks are drawn and explained so. */
  apply(settings: Settings, { catalog, language }: PageTexts): void {
    Object.assign(this.session, { settings, strings: createStrings(catalog, language) });
    const { reading, story } = this.session;
    if (reading && story) this.layer.show(marksOf(story, settings), reading.map, settings.palette);
  }

  async findNotes(): Promise<void> {
    await findNotes(this.session);
    this.tell();
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
    const fresh = await readStory(session);
    if (turn !== this.#turn) return;
    if (typeof fresh === 'string') {
      this.layer.clear();
      return this.#set(fresh === 'no-article' ? fresh : 'failed', fresh);
    }
    const { reading, story, problem, answer } = fresh;
    Object.assign(session, { reading, story });
    if (answer) this.apply(answer.settings, answer.texts);
    else this.layer.show(marksOf(story, session.settings), reading.map, session.settings.palette);
    this.#unwatch = watchArticle(reading.map, () => this.read());
    this.#set('article', problem);
    await this.findNotes();
  }
}
