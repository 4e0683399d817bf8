import { citationOf, citationStyle } from '../notes/citation';
import type { Note, NoteDraft } from '../notes/note';
import type { ArticleMemory } from '../notes/note-store';
import { withinBudget } from '../text/budget';
import { correct } from '../text/corrections/apply';
import { readVerdict } from '../text/corrections/correction';
import type { PageCopy, ReadCopy } from '../text/page-copy';
import type { ArticleText, Story } from '../text/types';
import { anchorNotes } from './anchor-notes';
import { broadcast } from './ask';
import { addCorrection, readCorrections } from './corrections';
import { inject, READER } from './injection';
import { openPanel } from './open-panel';
import { pageTexts } from './page-texts';
import type { ReadPage } from './reading-memory';
import type { PageHandlers, PageSender } from './router';
import { ownAddress } from './same-site';
import { readSettings } from './settings-store';
import { hostOf, siteMode } from './site';
import { rememberStories } from './stories';

/** What the background lends to pages. */
export interface PageServices {
  /** Finds the article in a copy of the page. */
  read(copy: PageCopy): Promise<ReadCopy | null> | ReadCopy | null;
  /** Makes ready what `read` needs, while the page loads its reader. */
  warm(): void;
  analyse(article: ArticleText): Story;
  notes: {
    notesOf(url: string): Promise<Note[]>;
    create(draft: NoteDraft, memory?: ArticleMemory): Promise<Note>;
  };
  /** An article was read. */
  onRead(page: ReadPage, sender: PageSender): void;
  /** What is kept of the article in this tab with a note. */
  memoryOf(sender: PageSender): Promise<ArticleMemory>;
}

/** Answers the pages: reads their text, finds their notes, keeps their drafts. */
export function pageHandlers(services: PageServices): PageHandlers {
  const { read, warm, analyse, notes, onRead, memoryOf } = services;
  const storyOf = rememberStories(analyse);
  return {
    'page/candidate': async (_ask, { tabId, url }) => {
      const host = hostOf(url);
      if (host && siteMode(await readSettings(), host) !== 'on') return false;
      warm();
      return inject(tabId, READER);
    },
    'page/read': async ({ known, ...copy }, sender) => {
      const found = await read(copy);
      if (!found) return null;
      const article = withinBudget(found.article);
      const [analysed, { revision, list }, settings] = await Promise.all([
        storyOf(article),
        readCorrections(),
        readSettings(),
      ]);
      const story = correct(analysed.story, article.text, list);
      const id = `${analysed.id}~${revision}`;
      onRead({ url: sender.url, article, story }, sender);
      return {
        ...found,
        article,
        id,
        story: id === known ? null : story,
        isWhole: copy.isWhole && article === found.article,
        settings,
        texts: await pageTexts(settings.language),
      };
    },
    'page/changed': (_ask, { tabId }) => {
      broadcast('state/changed', { tabId });
      return null;
    },
    'page/anchors': async (ask, { url }) =>
      anchorNotes(await notes.notesOf(ownAddress(ask.url, url)), ask.text),
    'page/note': async ({ draft }, sender) => {
      const source = ownAddress(draft.target.source, sender.url);
      const note = await notes.create(
        { ...draft, target: { ...draft.target, source } },
        await memoryOf(sender),
      );
      return { id: note.id };
    },
    'page/citation': async ({ draft }, { url }) => {
      const source = ownAddress(draft.target.source, url);
      const { language } = await pageTexts((await readSettings()).language);
      const created = new Date().toISOString();
      return citationOf(
        { ...draft, target: { ...draft.target, source }, created },
        citationStyle(language),
      );
    },
    'page/correct': async (ask, { url }) => {
      const verdict = readVerdict(ask.verdict);
      if (verdict) await addCorrection(verdict, url);
      return null;
    },
    'page/open-panel': async (_ask, { tabId, windowId }) => {
      await openPanel({ id: tabId, windowId });
      return null;
    },
  };
}
