import type { NoteDraft } from '../../lib/notes/note';
import type { ActionContext, AllActions } from './actions';
import { passageOf, placeOf, selection } from './passages';

type NoteActions = Pick<
  AllActions,
  | 'onAddNote'
  | 'onNoteSelection'
  | 'onEdit'
  | 'onChangeNote'
  | 'onDeleteNote'
  | 'onRestoreNote'
  | 'onReattach'
  | 'onTag'
>;

/** What the reader does with notes. */
export function noteActions(context: ActionContext): NoteActions {
  const { state, put, writer, memory, source, say } = context;
  const onAddNote = async (draft: NoteDraft) => {
    const from = state.tab;
    const { url, isOpen } = placeOf(draft.target.source, context);
    const note = await writer.add(
      { ...draft, target: { ...draft.target, source: url } },
      isOpen ? memory.toKeep(state.watched?.tab?.isPrivate) : undefined,
    );
    if (source.model) return;
    put({ tab: 'notes', back: note && from !== 'notes' ? from : state.back });
  };
  return {
    onAddNote: (draft) => void onAddNote(draft),
    async onNoteSelection() {
      const draft = await selection(context);
      if (draft) await onAddNote(draft);
      else say('reattachNone');
    },
    async onEdit(id) {
      const back = state.back;
      if ((await writer.edit(id)) && id === null && back) put({ tab: back, back: null });
    },
    async onChangeNote(id, change) {
      const before = change.text === undefined ? writer.shown(id)?.versions : undefined;
      const done = await writer.change(id, change);
      const isDropped =
        (change.versions?.length ?? Number.POSITIVE_INFINITY) < (before?.length ?? 0);
      if (done && isDropped)
        say('versionDropped', () => void writer.change(id, { versions: before ?? [] }));
    },
    async onDeleteNote(id) {
      if (await writer.remove(id)) say('noteDeleted', () => void writer.restore(id));
    },
    onTag(tag) {
      source.close();
      put({ tab: 'notes', back: null });
      void context.notes.show({ view: 'all', query: '', filters: { tag } });
    },
    onRestoreNote: (id) => void writer.restore(id),
    async onReattach(note, span) {
      const place = await passageOf(span, context);
      if (!place?.quote) return say('reattachNone');
      const done = await writer.retarget(note.id, { ...note.target, ...place });
      if (done) say('reattached', () => void writer.retarget(note.id, note.target));
    },
  };
}
