import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bannersAreOn } from '../../lib/browser/consent-sites';
import type { BannerReceipt } from '../../lib/browser/page-state';
import { readFrame } from '../../lib/dom/consent/frame';
import type { Outcome, RulesEngine } from '../../lib/dom/consent/outcome';
import { ConsentSession } from '../../lib/dom/consent/session';
import { readClosedShadows } from './shadows';
import { ask, loadRules, onAsked } from './wire';

/**
 * Registered at run time for the origins that the reader granted, with `runAt: "document_start"`,
 * `allFrames: true` and `matchOriginAsFallback: true`.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    readClosedShadows();
    if (window.top === window) void readPage();
    else
      readFrame(document, {
        loadRules: loadRulesInFrame,
        tell: (verdict) => void ask('consent/frame', verdict),
      });
  },
});

async function loadRulesInFrame(): Promise<RulesEngine | null> {
  return loadRules();
}

/** The page itself: its banners, the reader's undo, and what was done for the popup to ask. */
async function readPage(): Promise<void> {
  let receipt: BannerReceipt | null = null;
  const report = (outcome: Outcome) => {
    // A refusal says more than the second bar that was hidden beside it.
    if (receipt?.outcome === 'refused') return;
    receipt = { ...outcome, undone: false };
    void ask('consent/receipt', outcome);
  };
  const session = new ConsentSession(document, { loadRules, report });
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
  });
  // Asking for the settings takes some frames: a known banner would be seen meanwhile.
  session.veil();
  const { settings } = await browser.storage.local
    .get('settings')
    .catch(() => ({ settings: null }));
  if (bannersAreOn(settings, location.hostname)) session.start();
  else session.undo();
}
