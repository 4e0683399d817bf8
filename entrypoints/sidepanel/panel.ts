import type { PanelProps, PanelTabId } from '../../components/Panel';
import type { ToastMessage } from '../../components/Toast';
import { type Interface, watchInterface } from '../../lib/browser/interface';
import { type WatchedPage, watchPage } from '../../lib/browser/page-watch';
import { articleAddress } from '../../lib/browser/same-site';
import { openSyncedStore } from '../../lib/browser/synced-store';
import { panelActions } from './actions';
import { remindOfBackup } from './backup';
import { PanelMemory } from './memory';
import { NoteWriter } from './note-writer';
import { PanelNotes } from './notes';
import { propsOf } from './props';
import { savedStory } from './saved-story';
import { SourceView } from './source-view';
import { tellPage } from './tell-page';

/** How long a word on what was done stays, in milliseconds. */
const TOAST_TIME = 10_000;

/** What the panel shows, apart from the notes. */
export interface PanelState {
  ui: Interface | null;
  watched: WatchedPage | null;
  tab: PanelTabId;
  /** Where the reader was before a note was opened. */
  back: PanelTabId | null;
  toast: ToastMessage | null;
  isBackupDue: boolean;
}

/** What the panel opens with: the tab that it belongs to, a source, or words to search for. */
export interface PanelStart {
  pinned: number | null;
  source: string | null;
  search: string | null;
}

/** Keeps the panel in step with the tab, the notes and the settings. */
export function startPanel(
  { pinned, source: asked, search }: PanelStart,
  show: (ui: Interface, props: PanelProps) => void,
): void {
  const state: PanelState = {
    ...{ ui: null, watched: null, tab: 'sources', back: null, toast: null, isBackupDue: false },
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const store = openSyncedStore();
  const put = (change: Partial<PanelState>) => {
    Object.assign(state, change);
    draw();
    if (!change.toast) return;
    clearTimeout(timer);
    timer = setTimeout(() => put({ toast: null }), TOAST_TIME);
  };
  const draw = () => {
    const { ui, watched } = state;
    if (ui && watched)
      show(ui, propsOf({ ...state, ui, watched }, put, { notes, memory, source, actions }));
  };
  const memory = new PanelMemory(store, draw);
  const source = new SourceView(store, draw, () => savedStory(state.watched?.page ?? null));
  const notes = new PanelNotes(store, draw, (note) => {
    writer.opened(note);
    source.close();
    put({ tab: 'notes' });
  });
  const writer = new NoteWriter(store, notes, (id) =>
    [...(notes.state.list ?? []), ...(source.model?.notes ?? [])].find((note) => note.id === id),
  );
  const actions = panelActions(state, put, { store, notes, writer, memory, source });
  tellPage(store, () => state.watched);
  if (search !== null) void notes.show({ view: 'all', query: search });
  if (asked !== null) void source.show(asked).catch(() => undefined);
  remindOfBackup(store, put);
  watchInterface((ui) => put({ ui }));
  watchPage(pinned, (watched) => {
    const { tab, page } = watched;
    const before = state.watched;
    const isOther = tab?.id !== before?.tab?.id || tab?.url !== before?.tab?.url;
    if (before && isOther) source.close();
    // What was recalled of another page is gone before this one is drawn.
    state.watched = watched;
    void memory.setPage(page);
    void notes.setArticle(page && articleAddress(page));
    draw();
  });
}
