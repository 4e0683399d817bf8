import type { NoteDraft } from '../notes/note';
import type { Removals } from '../sync/receive';
import type { PageCopy, ReadCopy } from '../text/page-copy';
import type { ArticleText, Span, Story, Verdict } from '../text/types';
import type { Anchoring, PageState } from './page-state';
import type { Settings } from './settings';
import type { Catalog } from './strings';
import type { SyncAnswer, SyncSetUp, SyncStatus } from './sync-status';

/**
 * What a content script may ask of the background. The tab, its URL and its frame are taken from the
 * browser's `sender`, never from the message; the background answers only for that tab.
 */
export interface FromPage {
  /** The gate says that this page may be an article: load the reader here. */
  'page/candidate': { ask: Record<string, never>; answer: boolean };
  /** Find the article in this copy of the page and analyse it; null when there is none. */
  'page/read': { ask: ReadAsk; answer: PageReading | null };
  /** The page's state changed: tell popup and panel, which ask for it when they are open. */
  'page/changed': { ask: Record<string, never>; answer: null };
  /** Where the saved notes on this tab's article stand in its text, by note id. */
  'page/anchors': {
    ask: { url: string | null; text: string };
    answer: Record<string, Anchoring>;
  };
  /** The reader asked for a note on a mark or passage: the background keeps it. */
  'page/note': { ask: { draft: NoteDraft }; answer: { id: string } };
  /** A passage as the interface language cites it; nothing is kept. */
  'page/citation': { ask: { draft: NoteDraft }; answer: string };
  /** The reader says that a mark is wrong: the background keeps it, and has the page read again. */
  'page/correct': { ask: { verdict: Verdict }; answer: null };
  /** Open the panel (only works within the reader's own click). */
  'page/open-panel': { ask: Record<string, never>; answer: null };
}

/** A copy of the page, and the story that its reader knows already. */
export interface ReadAsk extends PageCopy {
  known: string | null;
}

/** An article with its story, and how to show it. */
export interface PageReading extends ReadCopy {
  /** Names this version of the text. */
  id: string;
  /** Null when it is the one that was known. */
  story: Story | null;
  /** False when the page holds more than was read. */
  isWhole: boolean;
  settings: Settings;
  texts: PageTexts;
}

/** The interface texts that are shown in the page, in the reader's language (BCP 47). */
export interface PageTexts {
  language: string;
  catalog: Catalog;
}

/** What background, popup and panel may ask of the reader in one tab. */
export interface ToPage {
  'tab/state': { ask: Record<string, never>; answer: PageState };
  /** Scroll to a passage and flash it. */
  'tab/reveal': { ask: { span: Span }; answer: boolean };
  /** The selected passage as a draft, or null when nothing of the article is selected. */
  'tab/selection': { ask: Record<string, never>; answer: NoteDraft | null };
  'tab/settings': { ask: { settings: Settings; texts: PageTexts }; answer: null };
  /** What the reader corrected changed: read the page again. */
  'tab/read-again': { ask: Record<string, never>; answer: null };
  /** Shows or hides all marks of this page, until it is left. */
  'tab/toggle-marks': { ask: Record<string, never>; answer: null };
  /** The notes of this article changed: anchor them again. */
  'tab/notes': { ask: Record<string, never>; answer: null };
  /** Show the banner again and leave this site's banners alone from now on. */
  'tab/undo-banner': { ask: Record<string, never>; answer: null };
}

/** What popup, panel, options and welcome page may ask of the background. */
export interface FromExtension {
  /** Read this tab now (the reader clicked; activeTab grants it). */
  'tab/read': { ask: { tabId: number }; answer: boolean };
  /** Analyse a text of the extension's own (the sample of the welcome page). */
  'text/analyse': { ask: { article: ArticleText }; answer: Story };
  /** How sync stands; nothing is asked of a server. */
  'sync/status': { ask: Record<string, never>; answer: SyncStatus };
  /** Tries a server and joins it, or makes the first vault there. */
  'sync/set-up': { ask: SyncSetUp; answer: SyncAnswer };
  /** Syncs now; `removals` is the reader's answer where it was stopped before it removed many notes. */
  'sync/now': { ask: { removals: Removals }; answer: SyncStatus };
  'sync/pause': { ask: { paused: boolean }; answer: SyncStatus };
  /** Ends sync on this device; notes and files stay where they are. */
  /** Turns sync off here; `remove` takes away first what it keeps at the place. */
  'sync/leave': { ask: { remove: boolean }; answer: SyncStatus };
  /**
   * Another passphrase: without `next`, proves the present one and proposes a new one ("created");
   * with it, puts it in force ("joined").
   */
  'sync/passphrase': { ask: { current: string; next: string | null }; answer: SyncAnswer };
}

/** What the background tells open popups and panels. */
export interface Broadcast {
  'state/changed': { ask: { tabId: number }; answer: null };
}
