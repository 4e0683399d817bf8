/** Calls back after each in-page navigation to another address; returns how to stop. */
export function watchNavigation(window: Window, onChange: () => void): () => void {
  const { document } = window;
  const stop = new AbortController();
  const { signal } = stop;
  let last = addressOf(window);
  const look = () => {
    const now = addressOf(window);
    if (now === last) return;
    last = now;
    onChange();
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return () => stop.abort();
  }
  // Without the Navigation API: the events of history, and the head, which a router rewrites.
  for (const event of ['popstate', 'hashchange', 'pageshow']) {
    window.addEventListener(event, look, { signal });
  }
  const observer = new MutationObserver(look);
  if (document.head) {
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  return () => stop.abort();
}

function addressOf({ location }: Window): string {
  return location.origin + location.pathname + location.search;
}

/** Milliseconds to wait after a change before looking again; then it gives up. */
const PATIENCE = [300, 400, 600, 900, 1_300, 2_000, 3_000, 4_500];

/**
 * Calls back once as soon as the page passes the test: now, or while it renders. Looks at most nine
 * times, however often the page changes, and watches nothing afterwards.
 * @returns how to stop waiting
 */
export function whenPage(document: Document, test: () => boolean, onPass: () => void): () => void {
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(look, PATIENCE[tries]);
    tries += 1;
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const look = () => {
    if (test()) {
      stop();
      onPass();
    } else if (tries < PATIENCE.length && document.documentElement) {
      observer.observe(document.documentElement, { childList: true, subtree: true });
    }
  };
  look();
  return stop;
}
