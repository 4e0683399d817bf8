import { browser } from './api';
import { openEnvelope } from './envelope';
import { guards } from './guards';
import type { FromExtension, FromPage } from './messages';

/** The tab that asked, as the browser tells it; nothing here comes from the message. */
export interface PageSender {
  tabId: number;
  windowId: number;
  /** Address of the top document. */
  url: string;
  /** The tab stands in a private window. */
  isPrivate: boolean;
}

type Handler<P, K extends keyof P, S> = P[K] extends { ask: infer A; answer: infer R }
  ? (ask: A, sender: S) => Promise<R> | R
  : never;

export type PageHandlers = { [K in keyof FromPage]: Handler<FromPage, K, PageSender> };
export type ExtensionHandlers = { [K in keyof FromExtension]: Handler<FromExtension, K, null> };

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Answers messages in the background. Who may ask what is decided here and only here: a content
 * script is served for its own tab's top frame, and what the extension's own pages may ask is served
 * to the extension's origin alone. Whatever does not pass its guard is not answered.
 */
export function route(page: PageHandlers, extension: ExtensionHandlers): void {
  const onMessage = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => {
    const envelope = openEnvelope(message);
    if (!envelope || sender.id !== browser.runtime.id) return undefined;
    const answer = dispatch(envelope.type, envelope.ask, sender, page, extension);
    if (!answer) return undefined;
    answer.then(
      (value) => respond({ answer: value ?? null }),
      (error: unknown) => respond({ error: error instanceof Error ? error.message : 'failed' }),
    );
    return true;
  };
  // The polyfill's types know promises only; all browsers take sendResponse with `true`.
  browser.runtime.onMessage.addListener(
    onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

function dispatch(
  type: string,
  ask: unknown,
  sender: Sender,
  page: PageHandlers,
  extension: ExtensionHandlers,
): Promise<unknown> | null {
  if (Object.hasOwn(page, type)) {
    const from = pageSender(sender);
    const key = type as keyof FromPage;
    if (!from || !guards[key](ask)) return null;
    return run(page[key] as (ask: unknown, sender: PageSender) => unknown, ask, from);
  }
  if (Object.hasOwn(extension, type)) {
    const key = type as keyof FromExtension;
    if (!isExtensionPage(sender) || !guards[key](ask)) return null;
    return run(extension[key] as (ask: unknown, sender: null) => unknown, ask, null);
  }
  return null;
}

/** Calls at once, so that the reader's click still counts, and turns a throw into a rejection. */
function run<S>(handler: (ask: unknown, sender: S) => unknown, ask: unknown, sender: S) {
  try {
    return Promise.resolve(handler(ask, sender));
  } catch (error) {
    return Promise.reject(error);
  }
}

function pageSender(sender: Sender): PageSender | null {
  const { tab, frameId } = sender;
  const url = sender.url ?? tab?.url;
  if (tab?.id === undefined || frameId !== 0 || !url || !/^(?:https?|file):/.test(url)) return null;
  return {
    tabId: tab.id,
    windowId: tab.windowId ?? -1,
    url,
    isPrivate: tab.incognito ?? false,
  };
}

function isExtensionPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}
