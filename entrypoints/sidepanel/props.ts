import type { PanelProps } from '../../components/Panel';
import type { PanelActions } from '../../components/panel-actions';
import type { Interface } from '../../lib/browser/interface';
import { silentPage, type WatchedPage } from '../../lib/browser/page-watch';
import { hostOf, siteMode } from '../../lib/browser/site';
import type { PanelMemory } from './memory';
import type { PanelNotes } from './notes';
import type { PanelState } from './panel';
import type { SourceView } from './source-view';

interface Parts {
  notes: PanelNotes;
  memory: PanelMemory;
  source: SourceView;
  actions: PanelActions & { onEdit(id: string | null): void };
}

/** What the panel is drawn from. */
export function propsOf(
  { ui, watched, tab, toast, isBackupDue }: PanelState & { ui: Interface; watched: WatchedPage },
  put: (change: Partial<PanelState>) => void,
  { notes, memory, source, actions }: Parts,
): PanelProps {
  const { trouble, onArticle, ...model } = notes.state;
  return {
    page: watched.page ?? whyNone(ui, watched),
    alone: watched.tab?.url?.startsWith(location.origin) ?? false,
    tab,
    notes: { ...model, trouble: trouble && ui.strings.t(trouble) },
    articleNotes: onArticle.length,
    memory: memory.memory,
    known: source.model,
    remember: {
      on: ui.settings.remember,
      days: ui.settings.rememberDays,
      isPrivate: watched.tab?.isPrivate ?? false,
      isBackupDue,
    },
    toast,
    onTab: (next) => put({ tab: next, back: null }),
    onNotesView: (view) => void notes.show({ view }),
    onSearch: (change) => void notes.show(change),
    onMoreNotes: () => void notes.more(),
    onEdit: actions.onEdit,
    onBack: () => source.close(),
    onCloseToast: () => put({ toast: null }),
    actions,
  };
}

function whyNone({ settings }: Interface, { tab, pending }: WatchedPage) {
  const host = hostOf(tab?.url);
  if (host && siteMode(settings, host) === 'off') return silentPage('off', tab?.url ?? '');
  return pending ? silentPage('reading', tab?.url ?? '') : null;
}
