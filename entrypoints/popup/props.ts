import type { PopupProps } from '../../components/Popup';
import { requestHost } from '../../lib/browser/access';
import { browser } from '../../lib/browser/api';
import { ask } from '../../lib/browser/ask';
import { bannerReport } from '../../lib/browser/banner-report';
import type { Interface } from '../../lib/browser/interface';
import { openPanel } from '../../lib/browser/open-panel';
import type { BannerReceipt } from '../../lib/browser/page-state';
import { silentPage, type WatchedPage } from '../../lib/browser/page-watch';
import { hideWall, undoBanner } from '../../lib/browser/receipt';
import { writeSettings } from '../../lib/browser/settings-store';
import { hostOf, type SiteMode, siteMode, withSiteMode } from '../../lib/browser/site';
import { copyText } from '../../lib/dom/copy-text';

export interface PopupState {
  ui: Interface;
  watched: WatchedPage;
  /** Whence may read this site without a click. */
  granted: boolean;
  receipt: BannerReceipt | null;
  /** Key of the text of what went wrong last. */
  trouble: string | null;
}

interface Hooks {
  /** Tells what went wrong, by the key of its text. */
  fail(key: string): void;
  lookAtBanner(): void;
}

/** What the popup shows and does. */
export function popupProps(state: PopupState, { fail, lookAtBanner }: Hooks): PopupProps {
  const { ui, watched, granted, trouble } = state;
  const { settings, strings } = ui;
  const { tab, page, pending } = watched;
  const url = tab?.url ?? page?.url ?? null;
  const host = hostOf(url);
  const chosen = host ? siteMode(settings, host) : 'on';
  const mode = chosen === 'on' && !granted ? 'click' : chosen;
  const failing = (key: string) => () => fail(key);
  const receipt = state.receipt ?? page?.banner ?? null;

  const setSite = async (next: SiteMode) => {
    if (!host) return;
    // First of all, while this is still the reader's click; the popup may close over the question,
    // so that nothing may be left to do after it.
    const asked = next !== 'on' || granted ? true : requestHost(host);
    await writeSettings(withSiteMode(settings, host, next));
    if (!(await asked)) fail('accessRefused');
  };
  const read = async () => {
    const done = tab !== null && (await ask('tab/read', { tabId: tab.id }));
    if (!done) fail('readFailed');
  };

  return {
    page: mode === 'off' ? silentPage('off', url ?? '') : (page ?? whyNone(url, pending)),
    settings,
    receipt,
    bannerReport:
      host && mode !== 'off'
        ? bannerReport(browser.runtime.getManifest().version, host, receipt)
        : null,
    host,
    siteMode: mode,
    trouble: trouble && strings.t(trouble),
    onSettings: (change) => void writeSettings(change).catch(failing('settingsFailed')),
    onSiteMode: (next) => void setSite(next).catch(failing('settingsFailed')),
    onRead: () => void read().catch(failing('readFailed')),
    onUndoBanner: () =>
      tab && void undoBanner(tab.id).then(lookAtBanner, failing('page_not_reachable_help')),
    onHideWall: () =>
      tab && void hideWall(tab.id).then(lookAtBanner, failing('page_not_reachable_help')),
    onCopy: (text) => copyText(document, text),
    onOpenPanel: () => tab && void openPanel(tab).then(() => close(), failing('panelFailed')),
    onOpenOptions: () => void browser.runtime.openOptionsPage().then(() => close()),
  };
}

/** The click that opened the popup opens every page that may be read: no address, no way in. */
function whyNone(url: string | null, pending: boolean) {
  if (pending) return silentPage('reading', url ?? '');
  const readable = url !== null && /^(?:https?|file):/.test(url);
  return readable ? null : { ...silentPage('failed', ''), problem: 'restricted' as const };
}
