import type { PopupProps } from '../../components/Popup';
import { browser } from '../../lib/browser/api';
import { ask, askTab } from '../../lib/browser/ask';
import { type Interface, watchInterface } from '../../lib/browser/interface';
import { openPanel } from '../../lib/browser/open-panel';
import { silentPage, type WatchedPage, watchPage } from '../../lib/browser/page-watch';
import { writeSettings } from '../../lib/browser/settings-store';
import { hostOf, siteMode, withSiteMode } from '../../lib/browser/site';
import type { Strings } from '../../lib/browser/strings';

export interface PopupView {
  strings: Strings;
  props: PopupProps;
}

/** Keeps the popup in step with the tab and the settings. */
export function startPopup(show: (view: PopupView) => void): void {
  let ui: Interface | null = null;
  let watched: WatchedPage | null = null;
  let trouble: string | null = null;
  const draw = () => ui && watched && show(view(ui, watched));
  const fail = (key: string) => {
    trouble = key;
    draw();
  };

  const view = ({ settings, strings }: Interface, { tab, page, pending }: WatchedPage) => {
    const host = hostOf(tab?.url ?? page?.url);
    const mode = host ? siteMode(settings, host) : 'on';
    const props: PopupProps = {
      page: page ?? whyNone(mode, tab?.url ?? null, pending),
      settings,
      host,
      siteMode: mode,
      trouble: trouble && strings.t(trouble),
      onSettings: (change) => void writeSettings(change).catch(() => fail('settingsFailed')),
      onSiteMode: (next) => host && void writeSettings(withSiteMode(settings, host, next)),
      onRead: () =>
        tab &&
        void ask('tab/read', { tabId: tab.id })
          .then((done) => !done && fail('readFailed'))
          .catch(() => fail('readFailed')),
      onUndoBanner: () =>
        tab &&
        void askTab(tab.id, 'tab/undo-banner', {}).catch(() => fail('page_not_reachable_help')),
      onOpenPanel: () =>
        tab &&
        void openPanel(tab).then(
          () => close(),
          () => fail('panelFailed'),
        ),
      onOpenOptions: () => void browser.runtime.openOptionsPage().then(() => close()),
    };
    return { strings, props };
  };

  watchInterface((next) => {
    ui = next;
    draw();
  });
  watchPage(null, (next) => {
    watched = next;
    if (next.page) trouble = null;
    draw();
  });
}

/** The click that opened the popup opens every page that may be read: no address, no way in. */
function whyNone(mode: string, url: string | null, pending: boolean) {
  if (mode === 'off') return silentPage('off', url ?? '');
  if (pending) return silentPage('reading', url ?? '');
  const readable = url !== null && /^(?:https?|file):/.test(url);
  return readable ? null : { ...silentPage('failed', ''), problem: 'restricted' as const };
}
