import { browser } from './api';
import type { ConsentForExtension } from './consent-messages';
import { type Envelope, openReply } from './envelope';
import type { BannerReceipt } from './page-state';

/** What was done about the banner of a tab's page; null when nothing is known. */
export const readReceipt = (tabId: number): Promise<BannerReceipt | null> =>
  send('consent/get', { tabId }).catch(() => null);

/** Shows the banner again and leaves this site's banners alone from now on. */
export async function undoBanner(tabId: number): Promise<void> {
  await send('consent/undo', { tabId });
}

/** Hides the "accept or subscribe" wall of the tab's page, and this site's from now on. */
export async function hideWall(tabId: number): Promise<void> {
  await send('consent/hide-wall', { tabId });
}

async function send<K extends keyof ConsentForExtension>(
  type: K,
  question: ConsentForExtension[K]['ask'],
): Promise<ConsentForExtension[K]['answer']> {
  const message: Envelope<K> = { type, ask: question };
  return openReply(await browser.runtime.sendMessage(message));
}
