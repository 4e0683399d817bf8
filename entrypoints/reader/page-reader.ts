import type { PageReader as Reader } from '../../lib/browser/isolated-world';
import type { PageTexts } from '../../lib/browser/messages';
import { answerExtension, askBackground, isConnected } from '../../lib/browser/page-ask';
import type { PageState, Problem } from '../../lib/browser/page-state';
import type { Settings } from '../../lib/browser/settings';
import { createStrings } from '../../lib/browser/strings';
import { readArticle } from '../../lib/dom/article';
import { MarkLayer } from '../../lib/dom/mark-layer';
import { marksOf } from '../../lib/dom/marks';
import { watchArticle } from '../../lib/dom/watch-article';
import { withinBudget } from '../../lib/text/budget';
import { answersOf } from './answers';
import { cardContent } from './card-content';
import { findNotes, markDraft } from './notes';
import { emptySession, problemOf, type Session, stateOf } from './session';

/** Reads one page, marks it, and answers for it. */
export class PageReader implements Reader {
  readonly layer = new MarkLayer(document, {
    contentOf: (marks, place) => {
      const { reading, story, strings } = this.session;
      if (!reading || !story) throw new Error('nothing is marked');
      return cardContent(marks, place, reading.article, story, strings);
    },
    onNote: (mark) => {
      const draft = markDraft(mark, this.session);
      if (!draft) return;
      // Both at once: the panel opens only within the click.
      askBackground('page/open-panel', {}).catch(() => null);
      askBackground('page/note', { draft }).then(
        () => this.#notes(),
        () => null,
      );
    },
  });
  session: Session = emptySession();
  readonly #unanswer = answerExtension(answersOf(this));
  #unwatch: () => void = () => undefined;
  #turn = 0;

  isAlive(): boolean {
    return isConnected();
  }

  read(): void {
    this.#turn += 1;
    const turn = this.#turn;
    requestIdleCallback(() => void this.#read(turn), { timeout: 1_000 });
  }

  leave(): void {
    this.#turn += 1;
    this.#unwatch();
    this.layer.clear();
    this.session = { ...emptySession(), settings: this.session.settings };
    this.tell();
  }

  stop(): void {
    this.#turn += 1;
    this.#unwatch();
    this.#unanswer();
    this.layer.dispose();
  }

  tell(): void {
    // An extension that was reloaded leaves this reader behind: it goes without a word.
    if (!isConnected()) this.stop();
    else askBackground('page/state', { state: stateOf(this.session) }).catch(() => null);
  }

  /** From now on marks are drawn and explained so. */
  apply(settings: Settings, { catalog, language }: PageTexts): void {
    Object.assign(this.session, { settings, strings: createStrings(catalog, language) });
    this.paint();
  }

  paint(): void {
    const { reading, story, settings } = this.session;
    if (reading && story) this.layer.show(marksOf(story, settings), reading.map, settings.palette);
  }

  #set(status: PageState['status'], problem: Problem | null): void {
    Object.assign(this.session, { status, problem });
    this.tell();
  }

  async #read(turn: number): Promise<void> {
    const { session } = this;
    this.#unwatch();
    if (session.status !== 'article') this.#set('reading', null);
    try {
      const reading = readArticle(document);
      if (!reading) {
        this.layer.clear();
        return this.#set('no-article', 'no-article');
      }
      const article = withinBudget(reading.article);
      if (article.text !== session.reading?.article.text || !session.story) {
        const { story, settings, texts } = await askBackground('page/analyse', { article });
        if (turn !== this.#turn) return;
        session.story = story;
        this.apply(settings, texts);
      }
      session.reading = { article, map: reading.map };
      this.paint();
      this.#unwatch = watchArticle(reading.map, () => this.read());
      this.#set(
        'article',
        problemOf(session.story as NonNullable<Session['story']>, article === reading.article),
      );
      await this.#notes();
    } catch {
      if (turn === this.#turn) this.#set('failed', 'analysis-failed');
    }
  }

  async #notes(): Promise<void> {
    await findNotes(this.session);
    this.tell();
  }
}
