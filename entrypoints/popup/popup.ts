import type { PopupProps } from '../../components/Popup';
import { isGranted, requestHost } from '../../lib/browser/access';
import { browser } from '../../lib/browser/api';
import { ask } from '../../lib/browser/ask';
import { type Interface, watchInterface } from '../../lib/browser/interface';
import { openPanel } from '../../lib/browser/open-panel';
import type { BannerReceipt } from '../../lib/browser/page-state';
import { silentPage, type WatchedPage, watchPage } from '../../lib/browser/page-watch';
import { onGrantsChanged } from '../../lib/browser/permissions';
import { readReceipt, undoBanner } from '../../lib/browser/receipt';
import { writeSettings } from '../../lib/browser/settings-store';
import { hostOf, type SiteMode, siteMode, withSiteMode } from '../../lib/browser/site';
import type { Strings } from '../../lib/browser/strings';

export interface PopupView {
  strings: Strings;
  props: PopupProps;
}

/** Keeps the popup in step with the tab, the settings and what the reader allows. */
export function startPopup(pinned: number | null, show: (view: PopupView) => void): void {
  let ui: Interface | null = null;
  let watched: WatchedPage | null = null;
  let granted = false;
  let receipt: BannerReceipt | null = null;
  let trouble: string | null = null;
  const draw = () => ui && watched && show(view(ui, watched));
  const fail = (key: string) => () => {
    trouble = key;
    draw();
  };
  const lookAtGrant = async () => {
    granted = await isGranted(watched?.tab?.url ?? '');
    draw();
  };

  /** A page that is no article may have had its banner refused all the same. */
  const lookAtBanner = async () => {
    const tab = watched?.tab;
    receipt = tab ? await readReceipt(tab.id) : null;
    draw();
  };

  const setSite = async (host: string, mode: SiteMode, { settings }: Interface) => {
    // First of all, while this is still the reader's click.
    const allowed = mode !== 'on' || granted || (await requestHost(host));
    if (allowed) await writeSettings(withSiteMode(settings, host, mode));
    else fail('accessRefused')();
  };

  const view = (now: Interface, { tab, page, pending }: WatchedPage): PopupView => {
    const { settings, strings } = now;
    const url = tab?.url ?? page?.url ?? null;
    const host = hostOf(url);
    const chosen = host ? siteMode(settings, host) : 'on';
    const mode = chosen === 'on' && !granted ? 'click' : chosen;
    const props: PopupProps = {
      page: mode === 'off' ? silentPage('off', url ?? '') : (page ?? whyNone(url, pending)),
      settings,
      host,
      receipt: receipt ?? page?.banner ?? null,
      siteMode: mode,
      trouble: trouble && strings.t(trouble),
      onSettings: (change) => void writeSettings(change).catch(fail('settingsFailed')),
      onSiteMode: (next) => host && void setSite(host, next, now).catch(fail('settingsFailed')),
      onRead: () =>
        tab &&
        void ask('tab/read', { tabId: tab.id }).then(
          (done) => done || fail('readFailed')(),
          fail('readFailed'),
        ),
      onUndoBanner: () =>
        tab && void undoBanner(tab.id).then(lookAtBanner, fail('page_not_reachable_help')),
      onOpenPanel: () => tab && void openPanel(tab).then(() => close(), fail('panelFailed')),
      onOpenOptions: () => void browser.runtime.openOptionsPage().then(() => close()),
    };
    return { strings, props };
  };

  watchInterface((next) => {
    ui = next;
    draw();
  });
  watchPage(pinned, (next) => {
    const moved = next.tab?.url !== watched?.tab?.url;
    watched = next;
    if (next.page) trouble = null;
    if (moved) void lookAtGrant();
    void lookAtBanner();
    draw();
  });
  onGrantsChanged(() => void lookAtGrant());
}

/** The click that opened the popup opens every page that may be read: no address, no way in. */
function whyNone(url: string | null, pending: boolean) {
  if (pending) return silentPage('reading', url ?? '');
  const readable = url !== null && /^(?:https?|file):/.test(url);
  return readable ? null : { ...silentPage('failed', ''), problem: 'restricted' as const };
}
