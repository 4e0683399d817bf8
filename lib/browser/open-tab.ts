import { browser } from './api';

/** The tab whose story is shown. */
export interface OpenTab {
  id: number;
  windowId: number;
  /** Null where the browser does not tell it to us. */
  url: string | null;
  /** It stands in a private window. */
  isPrivate: boolean;
}

/**
 * Follows the active tab of this window, or one tab when it is pinned; calls back at once and
 * whenever the tab or its address changes. Returns how to stop.
 */
export function followTab(
  pinned: number | null,
  listener: (tab: OpenTab | null) => void,
): () => void {
  let current: number | null = null;
  let turn = 0;
  const look = async () => {
    turn += 1;
    const mine = turn;
    const tab = await (pinned === null ? activeTab() : tabAt(pinned));
    if (mine !== turn) return;
    current = tab?.id ?? null;
    listener(tab);
  };
  const onActivated = () => {
    if (pinned === null) void look();
  };
  const onUpdated = (tabId: number, change: { url?: string; status?: string }) => {
    if (tabId === current && (change.url !== undefined || change.status === 'complete'))
      void look();
  };
  const onRemoved = (tabId: number) => {
    if (tabId === current) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  void look();
  return () => {
    turn += 1;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
}

/** The active tab of the window that holds this page. */
export async function activeTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? openTab(tab) : null;
}

async function tabAt(id: number): Promise<OpenTab | null> {
  try {
    return openTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

function openTab(tab: {
  id?: number;
  windowId?: number;
  url?: string;
  incognito?: boolean;
}): OpenTab | null {
  if (tab.id === undefined) return null;
  const { id, windowId = -1, url = null, incognito = false } = tab;
  return { id, windowId, url, isPrivate: incognito };
}
