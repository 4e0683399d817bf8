import type { PanelActions } from '../../components/panel-actions';
import { browser } from '../../lib/browser/api';
import { ask, askTab } from '../../lib/browser/ask';
import { citationOf, citationStyle } from '../../lib/notes/citation';
import { savedStory } from './memory';
import type { NoteWriter } from './note-writer';
import type { PanelState } from './panel';

/** What the panel does when the reader acts. */
export function panelActions(
  state: PanelState,
  put: (change: Partial<PanelState>) => void,
  notes: NoteWriter,
): PanelActions & { onEdit(id: string | null): void } {
  const say = (key: string, undo: (() => void) | null = null) =>
    state.ui && put({ toast: { text: state.ui.strings.t(key), undo } });
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say('copied'),
      () => say('copyFailed'),
    );
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
      const url = state.watched?.page?.url ?? '';
      const from = state.tab;
      const source = draft.target.source || url;
      const note = await notes.add(
        { ...draft, target: { ...draft.target, source } },
        { aliases: url ? [url] : [], story: savedStory(state.watched?.page ?? null) },
      );
      put({ tab: 'notes', back: note && from !== 'notes' ? from : state.back });
    },
    async onEdit(id) {
      const back = state.back;
      if ((await notes.edit(id)) && id === null && back) put({ tab: back, back: null });
    },
    onChangeNote: (id, change) => void notes.change(id, change),
    async onDeleteNote(id) {
      const undo = () => {
        void notes.restore(id);
        put({ toast: null });
      };
      if (await notes.remove(id)) say('noteDeleted', undo);
    },
    onRestoreNote: (id) => void notes.restore(id),
    onOpenArticle: ({ target }) => {
      // Only web addresses: a note may come from an imported file.
      if (/^https?:/.test(target.source)) void browser.tabs.create({ url: target.source });
    },
    onCite: (note) => copy(citationOf(note, citationStyle(state.ui?.strings.language ?? 'en'))),
    onCopy: copy,
  };
}
