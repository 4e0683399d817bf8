import { articleAddress } from '../../lib/browser/same-site';
import type { ActionContext, AllActions } from './actions';

type NoteActions = Pick<
  AllActions,
  'onAddNote' | 'onEdit' | 'onChangeNote' | 'onDeleteNote' | 'onRestoreNote'
>;

/** What the reader does with notes. */
export function noteActions(context: ActionContext): NoteActions {
  const { state, put, writer, memory, source, say } = context;
  return {
    async onAddNote(draft) {
      const page = state.watched?.page;
      const from = state.tab;
      // From the page of a source a note may be made on another article than the open one.
      const isOpen = draft.target.source === (page?.article?.url ?? '');
      const here = page ? (articleAddress(page) ?? page.url) : '';
      const url = isOpen ? here : draft.target.source;
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
  };
}
