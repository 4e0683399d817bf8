import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Envelope, openReply } from '../../lib/browser/envelope';
import { mayBeBanner, mayHaveBanner } from '../../lib/dom/consent/gate';
import { VeilSheet } from '../../lib/dom/consent/veil-sheet';
import { watch } from '../../lib/dom/consent/watch';
import { readClosedShadows } from '../consent/shadows';
import { consentWorld } from '../consent/world';

/**
 * The only banner script on a page without a banner. Registered at run time for the origins that the
 * reader granted, in every frame, at document_start: it veils what is known, watches cheaply, and
 * has the rest loaded into its frame when there may be something to do. It asks nothing of the
 * browser before that.
 */
export default defineUnlistedScript(() => {
  if (consentWorld.whenceConsent || consentWorld.whenceVeil) return;
  readClosedShadows();
  const isPage = window.top === window;
  const veil = new VeilSheet(document);
  consentWorld.whenceVeil = veil;
  if (isPage) veil.lower();
  const stop = watch(document, () => {
    if (!(isPage ? mayHaveBanner(document) : mayBeBanner(document))) return;
    stop();
    void load().then((loaded) => loaded || veil.lift());
  });
});

interface Api {
  runtime: { sendMessage(message: Envelope): Promise<unknown> };
}

/**
 * Has the rest of our script loaded into this frame. Takes the API by itself: only to touch it costs
 * every page a millisecond. False where banners are left alone, and when the extension was reloaded.
 */
async function load(): Promise<boolean> {
  try {
    const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
    const message = { type: 'consent/look', ask: {} };
    return openReply(await (browser ?? chrome)?.runtime.sendMessage(message));
  } catch {
    return false;
  }
}
