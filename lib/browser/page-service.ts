import type { Note, NoteDraft } from '../notes/note';
import { withinBudget } from '../text/budget';
import type { ArticleText, Story } from '../text/types';
import { broadcast } from './ask';
import { inject, READER } from './injection';
import { openPanel } from './open-panel';
import { pageTexts } from './page-texts';
import type { PageHandlers } from './router';
import { ownAddress } from './same-site';
import { readSettings } from './settings-store';
import { hostOf, siteMode } from './site';

/** What the background lends to pages. */
export interface PageServices {
  analyse(article: ArticleText): Story;
  notes: {
    notesOf(url: string): Promise<Note[]>;
    create(draft: NoteDraft, memory?: { aliases: string[]; story: null }): Promise<Note>;
  };
}

/** Answers the pages: reads their text, finds their notes, keeps their drafts. */
export function pageHandlers({ analyse, notes }: PageServices): PageHandlers {
  return {
    'page/candidate': async (_ask, { tabId, url }) => {
      const host = hostOf(url);
      if (host && siteMode(await readSettings(), host) !== 'on') return false;
      return inject(tabId, READER);
    },
    'page/analyse': async ({ article }) => {
      const settings = await readSettings();
      const story = analyse(withinBudget(article));
      return { story, settings, texts: await pageTexts(settings.language) };
    },
    'page/state': ({ state }, { tabId }) => {
      broadcast('state/changed', { tabId, state });
      return null;
    },
    'page/notes': async (ask, { url }) => {
      const found = await notes.notesOf(ownAddress(ask.url, url));
      return found.map(({ id, target }) => ({ id, target }));
    },
    'page/anchored': () => null,
    'page/note': async ({ draft }, { url }) => {
      const source = ownAddress(draft.target.source, url);
      const note = await notes.create(
        { ...draft, target: { ...draft.target, source } },
        { aliases: [url], story: null },
      );
      return { id: note.id };
    },
    'page/open-panel': async (_ask, { tabId, windowId }) => {
      await openPanel({ id: tabId, windowId });
      return null;
    },
  };
}
