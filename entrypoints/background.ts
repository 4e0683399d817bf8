import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser/api';
import { type KeepDraft, listenForCommands } from '../lib/browser/commands';
import { listenForConsent } from '../lib/browser/consent';
import { watchCorrections } from '../lib/browser/corrections';
import { injectOpenTabs, readTab } from '../lib/browser/injection';
import { createMenus, listenForMenus } from '../lib/browser/menus';
import { openOffscreen, readOffscreen } from '../lib/browser/offscreen';
import { listenForOmnibox } from '../lib/browser/omnibox';
import { type PageServices, pageHandlers } from '../lib/browser/page-service';
import { onGrantsChanged } from '../lib/browser/permissions';
import { memoryOfTab, ReadingMemory } from '../lib/browser/reading-memory';
import { keepRegistered } from '../lib/browser/registration';
import { route } from '../lib/browser/router';
import { readSettings, watchSettings } from '../lib/browser/settings-store';
import { keepSynced } from '../lib/browser/sync';
import { openSyncedStore } from '../lib/browser/synced-store';
import { readAgainEverywhere, tellReaders } from '../lib/browser/tell-readers';
import { settle } from '../lib/notes/settle';
import { analyse } from '../lib/text/analyse';

/** Bundled into Firefox' build alone. */
const readHere: PageServices['read'] = async (copy) =>
  (await import('../lib/dom/read-snapshot')).readSnapshot(copy);

/** Articles are found off the page: Firefox' background has a DOM, Chromium's asks a document that has. */
const articles =
  import.meta.env.BROWSER === 'firefox'
    ? { read: readHere, warm: () => undefined }
    : { read: readOffscreen, warm: () => void openOffscreen() };

export default defineBackground(() => {
  const store = openSyncedStore();
  const reading = new ReadingMemory(store, readSettings);
  const keep: KeepDraft = async (draft, { id, url, isPrivate }) =>
    store.create(draft, await memoryOfTab(store, { tabId: id, isPrivate }, url));
  const pages = pageHandlers({
    ...articles,
    analyse,
    notes: store,
    onRead: (page, sender) => void reading.read(page, sender),
    memoryOf: (sender) => memoryOfTab(store, sender, sender.url),
  });

  route(pages, {
    'tab/read': ({ tabId }) => readTab(tabId),
    'text/analyse': ({ article }) => analyse(article),
    ...keepSynced(store),
  });
  listenForConsent();
  listenForCommands(keep);
  listenForMenus(keep);
  listenForOmnibox(async (words) => {
    const [hits, sources] = await Promise.all([store.search(words), store.searchSources(words, 3)]);
    return { notes: hits.map(({ note }) => note), sources };
  });

  onGrantsChanged(() => void keepRegistered().then(injectOpenTabs, () => undefined));
  watchSettings((settings) => {
    void keepRegistered().catch(() => undefined);
    void tellReaders(settings).catch(() => undefined);
  });
  watchCorrections(() => void readAgainEverywhere().catch(() => undefined));
  browser.runtime.onStartup.addListener(() => {
    void keepRegistered().catch(() => undefined);
    // Then the notes that have lain in the bin for 30 days.
    void settle()
      .then(() => store.emptyBin())
      .catch(() => undefined);
    void readSettings()
      .then(({ rememberDays }) => reading.tidy(rememberDays))
      .catch(() => undefined);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void keepRegistered().then(injectOpenTabs, () => undefined);
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    }
  });
});
