import type { PanelActions } from '../../components/panel-actions';
import { browser } from '../../lib/browser/api';
import { ask, askTab } from '../../lib/browser/ask';
import { citationOf, citationStyle, textFragmentUrl } from '../../lib/notes/citation';
import { markdownBySource } from '../../lib/notes/export';
import type { NoteStore } from '../../lib/notes/note-store';
import { asStoreError } from '../../lib/notes/problem';
import { saveFile } from './download';
import type { PanelMemory } from './memory';
import type { NoteWriter } from './note-writer';
import type { PanelState } from './panel';
import type { SourceView } from './source-view';

/** What the panel is made of. */
export interface PanelParts {
  store: NoteStore;
  writer: NoteWriter;
  memory: PanelMemory;
  source: SourceView;
}

/** What the panel does when the reader acts. */
export function panelActions(
  state: PanelState,
  put: (change: Partial<PanelState>) => void,
  { store, writer, memory, source }: PanelParts,
): PanelActions & { onEdit(id: string | null): void } {
  const say = (key: string, undo: (() => void) | null = null) =>
    state.ui && put({ toast: { text: state.ui.strings.t(key), undo } });
  const fail = (error: unknown) => say(`problem_store_${asStoreError(error).key}`);
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say('copied'),
      () => say('copyFailed'),
    );
  /** Only web addresses: a note may come from an imported file. */
  const openUrl = (url: string) => {
    if (/^https?:/.test(url)) void browser.tabs.create({ url });
  };
  const style = () => citationStyle(state.ui?.strings.language ?? 'en');
  const tabId = () => state.watched?.tab?.id ?? null;

  return {
    async onReveal(span) {
      const id = tabId();
      const shown = id !== null && (await askTab(id, 'tab/reveal', { span }).catch(() => false));
      if (!shown) say('revealFailed');
    },
    async onRead() {
      const id = tabId();
      const done = id !== null && (await ask('tab/read', { tabId: id }).catch(() => false));
      if (!done) say('readNeedsClick');
    },
    async onAddNote(draft) {
      const page = state.watched?.page;
      const from = state.tab;
      const url = draft.target.source || (page?.url ?? '');
      // From the page of a source a note may be made on another article than the open one.
      const isOpen = url === (page?.article?.url ?? page?.url);
      const note = await writer.add(
        { ...draft, target: { ...draft.target, source: url } },
        isOpen ? memory.toKeep() : undefined,
      );
      if (source.model) return;
      put({ tab: 'notes', back: note && from !== 'notes' ? from : state.back });
    },
    async onEdit(id) {
      const back = state.back;
      if ((await writer.edit(id)) && id === null && back) put({ tab: back, back: null });
    },
    onChangeNote: (id, change) => void writer.change(id, change),
    async onDeleteNote(id) {
      const undo = () => {
        void writer.restore(id);
        put({ toast: null });
      };
      if (await writer.remove(id)) say('noteDeleted', undo);
    },
    onRestoreNote: (id) => void writer.restore(id),
    onOpenArticle: ({ target }) => openUrl(textFragmentUrl(target)),
    onOpenUrl: openUrl,
    onCite: (note) => copy(citationOf(note, style())),
    onCopy: copy,
    onOpenSource: (key) => void source.show(key).catch(fail),
    async onSaveSource(key) {
      const notes = await store.notesOfSource(key).catch(() => []);
      const [file] = markdownBySource(notes, style());
      if (file) saveFile(file, 'text/markdown');
      else say('exportFailed');
    },
    onSeenChanges: () => void memory.markSeen().catch(fail),
  };
}
