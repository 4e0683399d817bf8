import {
  evalSnippets,
  filterCompactRules,
  type IndexedCMPRuleset,
  type RuleBundle,
} from '@duckduckgo/autoconsent';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './api';
import type { ConsentForExtension, FromConsent, ToConsent } from './consent-messages';
import { bannersAreOn } from './consent-sites';
import { openEnvelope, openReply } from './envelope';
import type { BannerReceipt } from './page-state';
import { readSettings, writeSettings } from './settings-store';

/** Where the build puts the rules: fetched when a banner stands somewhere, not with every start. */
const RULES = '/consent-rules.json';
/** What looks at a banner and acts, run in a frame when its gate asks for it. */
const SCRIPT = '/consent.js';
const WALL_BADGE = '!';

type Asked = FromConsent & ConsentForExtension;
type Handlers = {
  [K in keyof Asked]: (
    ask: Asked[K]['ask'],
    sender: Runtime.MessageSender,
  ) => Promise<Asked[K]['answer']>;
};

/** Answers the banner scripts of pages and the questions of popup and panel about them. */
export function listenForConsent(): void {
  const onMessage = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (reply: unknown) => void,
  ) => {
    const envelope = openEnvelope(message);
    if (!envelope || !isOurs(envelope.type) || !mayAsk(envelope.type, sender)) return undefined;
    const handle = handlers[envelope.type] as Handler;
    handle(envelope.ask as never, sender).then(
      (answer) => respond({ answer }),
      (error: unknown) => respond({ error: error instanceof Error ? error.message : 'failed' }),
    );
    return true;
  };
  // The polyfill's types know promises only; all browsers take sendResponse with `true`.
  browser.runtime.onMessage.addListener(
    onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

type Handler = (ask: never, sender: Runtime.MessageSender) => Promise<unknown>;
const isOurs = (type: string): type is keyof Asked => Object.hasOwn(handlers, type);

const FOR_OWN_PAGES = new Set<keyof Asked>(['consent/get', 'consent/undo', 'consent/hide-wall']);

/** Pages ask for themselves; only the extension's own pages may name a tab. */
function mayAsk(type: keyof Asked, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const ownPage = sender.url?.startsWith(browser.runtime.getURL('')) === true;
  return FOR_OWN_PAGES.has(type) ? ownPage : sender.tab !== undefined;
}

const handlers: Handlers = {
  'consent/look': async (_ask, sender) => {
    const host = hostOf(sender.tab?.url ?? sender.url);
    if (!bannersAreOn(await readSettings(), host ?? '')) return false;
    await run(sender.tab?.id ?? -1, sender.frameId ?? 0, SCRIPT);
    return true;
  },
  'consent/load': async (_ask, sender) => {
    await run(sender.tab?.id ?? -1, sender.frameId ?? 0, '/consent-rules.js');
    return true;
  },
  'consent/rules': async (_ask, sender) => rulesFor(sender.url ?? '', sender.frameId === 0),
  'consent/eval': async ({ snippetId }, sender) => {
    if (!Object.hasOwn(evalSnippets, snippetId)) return false;
    const [first] = await browser.scripting.executeScript({
      target: { tabId: sender.tab?.id ?? -1, frameIds: [sender.frameId ?? 0] },
      world: 'MAIN',
      func: evalSnippets[snippetId as keyof typeof evalSnippets],
    });
    return first?.result === true;
  },
  'consent/receipt': async ({ outcome }, sender) => {
    if (sender.tab?.id === undefined) return null;
    const text = outcome === 'wall' ? WALL_BADGE : '';
    await browser.action.setBadgeText({ tabId: sender.tab.id, text });
    return null;
  },
  'consent/frame': async (verdict, sender) => {
    if (sender.tab?.id === undefined || sender.frameId === 0) return null;
    // The page's own gate may have seen nothing: the banner's words are all in its frame.
    await run(sender.tab.id, 0, SCRIPT);
    return askPage(sender.tab.id, 'consent/frame-says', { url: sender.url ?? '', verdict });
  },
  'consent/get': async ({ tabId }) => bannerReceipt(tabId),
  'consent/leave-site': async (_ask, sender) => {
    const host = hostOf(sender.tab?.url ?? sender.url);
    if (host === null) return null;
    const { bannerSitesOff, wallSitesHidden } = await readSettings();
    await writeSettings({
      bannerSitesOff: [...new Set([...bannerSitesOff, host])],
      wallSitesHidden: wallSitesHidden.filter((hidden) => hidden !== host),
    });
    return null;
  },
  'consent/hide-walls-here': async (_ask, sender) => {
    const host = hostOf(sender.tab?.url ?? sender.url);
    if (host === null) return null;
    const { wallSitesHidden } = await readSettings();
    await writeSettings({ wallSitesHidden: [...new Set([...wallSitesHidden, host])] });
    return null;
  },
  'consent/undo': async ({ tabId }) => askPage(tabId, 'tab/undo-banner', {}),
  'consent/hide-wall': async ({ tabId }) => askPage(tabId, 'tab/hide-wall', {}),
};

/** What was done about the banner of this tab's page, as its own script says; null when unknown. */
export async function bannerReceipt(tabId: number): Promise<BannerReceipt | null> {
  return askPage(tabId, 'consent/banner', {}).catch(() => null);
}

async function askPage<K extends keyof ToConsent>(
  tabId: number,
  type: K,
  ask: ToConsent[K]['ask'],
): Promise<ToConsent[K]['answer']> {
  return openReply(await browser.tabs.sendMessage(tabId, { type, ask }, { frameId: 0 }));
}

let ruleset: Promise<IndexedCMPRuleset> | null = null;

async function rulesFor(url: string, mainFrame: boolean): Promise<RuleBundle> {
  ruleset ??= fetch(browser.runtime.getURL(RULES)).then((response) => response.json());
  return { autoconsent: [], compact: filterCompactRules(await ruleset, { url, mainFrame }) };
}

/** At once: a page that is still loading has its banner already. */
async function run(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}

function hostOf(url: string | undefined): string | null {
  try {
    return url ? new URL(url).hostname : null;
  } catch {
    return null;
  }
}
