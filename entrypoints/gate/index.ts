import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../../lib/browser/isolated-world';
import { askBackground, isConnected } from '../../lib/browser/page-ask';
import { mayBeArticle } from '../../lib/dom/gate';
import { watchNavigation, whenPage } from '../../lib/dom/page-watch';

/** A router needs a moment to put the new page where the old one was. */
const SETTLE = 500;

/**
 * Runs on every page that the reader has granted, registered at run time. It is no WXT content
 * script: those announce themselves to the page with events, which would tell it that we are here.
 */
export default defineUnlistedScript(() => {
  world.whenceGate?.stop();
  // A reader that is there already reads by itself.
  let cancel = world.whenceReader?.isAlive() ? () => undefined : look();
  const unwatch = watchNavigation(window, () => {
    if (!isConnected()) return stop();
    cancel();
    world.whenceReader?.leave();
    const timer = setTimeout(() => {
      cancel = look();
    }, SETTLE);
    cancel = () => clearTimeout(timer);
  });
  const stop = () => {
    cancel();
    unwatch();
    // An extension that was reloaded takes along what it left in the page.
    if (!isConnected()) world.whenceReader?.stop();
  };
  world.whenceGate = { stop };
});

function look(): () => void {
  return whenPage(document, () => mayBeArticle(document), found);
}

function found(): void {
  if (world.whenceReader?.isAlive()) world.whenceReader.read();
  else askBackground('page/candidate', {}).catch(() => undefined);
}
