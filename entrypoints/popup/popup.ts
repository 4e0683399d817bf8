import type { PopupProps } from '../../components/Popup';
import { isGranted } from '../../lib/browser/access';
import { watchInterface } from '../../lib/browser/interface';
import { watchPage } from '../../lib/browser/page-watch';
import { onGrantsChanged } from '../../lib/browser/permissions';
import { readReceipt } from '../../lib/browser/receipt';
import type { Strings } from '../../lib/browser/strings';
import { type PopupState, popupProps } from './props';

/** Keeps the popup in step with the tab, the settings and what the reader allows. */
export function startPopup(
  pinned: number | null,
  show: (strings: Strings, props: PopupProps) => void,
): void {
  const state: Partial<PopupState> = {};
  const put = (change: Partial<PopupState>) => {
    Object.assign(state, change);
    const { ui, watched, granted = false, receipt = null, trouble = null } = state;
    if (!ui || !watched) return;
    const hooks = { fail: (key: string) => put({ trouble: key }), lookAtBanner };
    show(ui.strings, popupProps({ ui, watched, granted, receipt, trouble }, hooks));
  };
  const lookAtGrant = async () => put({ granted: await isGranted(state.watched?.tab?.url ?? '') });
  /** A page that is no article may have had its banner refused all the same. */
  const lookAtBanner = async () => {
    const tab = state.watched?.tab;
    put({ receipt: tab ? await readReceipt(tab.id) : null });
  };

  watchInterface((ui) => put({ ui }));
  watchPage(pinned, (watched) => {
    const moved = watched.tab?.url !== state.watched?.tab?.url;
    put({ watched, ...(watched.page && { trouble: null }) });
    if (moved) void lookAtGrant();
    void lookAtBanner();
  });
  onGrantsChanged(() => void lookAtGrant());
}
