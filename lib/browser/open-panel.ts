import { browser as wxtBrowser } from 'wxt/browser';
import { browser } from './api';
import type { OpenTab } from './open-tab';

/** Parts that exist in one browser only, so that each is asked for before it is used. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel, the sidebar, or where there is neither a tab with the panel of this tab.
 * Must be called within the reader's click, before anything is awaited.
 */
export function openPanel(tab: Pick<OpenTab, 'id' | 'windowId'>): Promise<unknown> {
  const { sidePanel, sidebarAction } = wxtBrowser as unknown as Panels;
  const inTab = () =>
    browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html?tab=${tab.id}`) });
  if (sidePanel) return sidePanel.open({ windowId: tab.windowId }).catch(inTab);
  if (sidebarAction) return sidebarAction.open().catch(inTab);
  return inTab();
}
