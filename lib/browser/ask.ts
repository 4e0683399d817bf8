import { browser } from './api';
import { type Envelope, openEnvelope, openReply } from './envelope';
import type { Broadcast, FromExtension, ToPage } from './messages';

/**
 * Asks the background, from popup, panel, options or welcome page.
 * @throws when the background cannot be reached or fails
 */
export async function ask<K extends keyof FromExtension>(
  type: K,
  question: FromExtension[K]['ask'],
): Promise<FromExtension[K]['answer']> {
  const message: Envelope<K> = { type, ask: question };
  return openReply(await browser.runtime.sendMessage(message));
}

/**
 * Asks the reader in one tab.
 * @throws when no reader runs there
 */
export async function askTab<K extends keyof ToPage>(
  tabId: number,
  type: K,
  question: ToPage[K]['ask'],
): Promise<ToPage[K]['answer']> {
  const message: Envelope<K> = { type, ask: question };
  return openReply(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** Tells open popups and panels; it is no error when none is open. */
export function broadcast<K extends keyof Broadcast>(type: K, news: Broadcast[K]['ask']): void {
  const message: Envelope<K> = { type, ask: news };
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Hears what the background tells; returns how to stop. */
export function onBroadcast<K extends keyof Broadcast>(
  type: K,
  listener: (news: Broadcast[K]['ask']) => void,
): () => void {
  const onMessage = (message: unknown, sender: { id?: string; tab?: unknown }): undefined => {
    const envelope = openEnvelope(message);
    if (envelope?.type !== type || sender.id !== browser.runtime.id) return;
    listener(envelope.ask as Broadcast[K]['ask']);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
