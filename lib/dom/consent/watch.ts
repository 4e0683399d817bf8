/** How often the page is looked at again while it changes, in milliseconds. */
const SOON = 100;
const LATER = 400;
const AT_LEAST = [1000, 2500, 5000, 9000, 16000, 30000, 58000];
/** Nothing is watched after this. */
const ENDS = 60_000;
/** The first moments, when most banners come. */
const EARLY = 4000;
/** Script time that looking may cost in all before it slows down, in milliseconds. */
const BUDGET = 20;

const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

/**
 * Calls `look` when the page is ready and after it changed, at most every `SOON` milliseconds, less
 * often later, and for a minute. While a look is due the page is not observed, so a page that
 * rewrites itself a thousand times a second costs no more than a quiet one. Returns how to stop.
 */
export function watch(document: Document, look: () => void): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  const started = view.performance.now();
  const timers = new Set<number>();
  let due = false;
  let spent = 0;
  let stopped = false;

  const run = () => {
    due = false;
    if (stopped) return;
    const from = view.performance.now();
    look();
    spent += view.performance.now() - from;
    observe();
  };
  const soon = () => {
    if (due || stopped) return;
    due = true;
    observer.disconnect();
    const early = view.performance.now() - started < EARLY;
    later(run, (early ? SOON : LATER) * (spent > BUDGET ? 5 : 1));
  };
  const later = (task: () => void, milliseconds: number) => {
    const timer = view.setTimeout(() => {
      timers.delete(timer);
      task();
    }, milliseconds);
    timers.add(timer);
  };
  const observer = new MutationObserver(soon);
  const observe = () => {
    if (stopped || !document.documentElement) return;
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  };
  const stop = () => {
    stopped = true;
    observer.disconnect();
    for (const timer of timers) view.clearTimeout(timer);
    for (const name of ['transitionend', 'animationend'])
      document.removeEventListener(name, soon, true);
  };

  for (const name of ['transitionend', 'animationend']) document.addEventListener(name, soon, true);
  for (const moment of AT_LEAST) later(soon, moment);
  later(stop, ENDS);
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', run, { once: true });
  else run();
  return stop;
}
