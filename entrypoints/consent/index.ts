import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bannersAreOn, wallsAreHidden } from '../../lib/browser/consent-sites';
import type { BannerReceipt } from '../../lib/browser/page-state';
import { readFrame } from '../../lib/dom/consent/frame';
import type { Outcome } from '../../lib/dom/consent/outcome';
import { ConsentSession } from '../../lib/dom/consent/session';
import { readClosedShadows } from './shadows';
import { ask, loadRules, onAsked } from './wire';
import { consentWorld } from './world';

/** Loaded by the background into a frame whose gate saw what may be a banner. */
export default defineUnlistedScript(() => {
  if (consentWorld.whenceConsent) return;
  consentWorld.whenceConsent = true;
  readClosedShadows();
  if (window.top === window) void readPage();
  else readFrame(document, { loadRules, tell: (verdict) => void ask('consent/frame', verdict) });
});

/** The page itself: its banners, the reader's undo, and what was done for the popup to ask. */
async function readPage(): Promise<void> {
  let receipt: BannerReceipt | null = null;
  const report = (outcome: Outcome) => {
    // A refusal says more than the second bar that was hidden beside it.
    if (receipt?.outcome === 'refused') return;
    receipt = { ...outcome, undone: false };
    void ask('consent/receipt', outcome);
  };
  const session = new ConsentSession(document, { loadRules, report }, consentWorld.whenceVeil);
  onAsked({
    'consent/banner': () => receipt,
    'consent/frame-says': ({ url, verdict }) => {
      const frame = [...document.querySelectorAll('iframe')].find(
        ({ src }) => src === url || src === '',
      );
      if (frame)
        void session.onFrame(frame, {
          outcome: verdict.kind === 'banner' ? 'hidden' : verdict.kind,
          rule: verdict.rule,
        });
      return null;
    },
    'tab/undo-banner': () => {
      session.undo();
      void ask('consent/leave-site', {});
      if (receipt) receipt = { ...receipt, undone: true };
      return null;
    },
    'tab/hide-wall': () => {
      session.hideWalls();
      void ask('consent/hide-walls-here', {});
      return null;
    },
  });
  const { settings } = await browser.storage.local
    .get('settings')
    .catch(() => ({ settings: null }));
  if (wallsAreHidden(settings, location.hostname)) session.hideWalls();
  if (bannersAreOn(settings, location.hostname)) session.start();
  else session.undo();
}
