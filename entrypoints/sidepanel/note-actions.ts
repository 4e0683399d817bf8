import { askTab } from '../../lib/browser/ask';
import { articleAddress } from '../../lib/browser/same-site';
import type { NoteTarget } from '../../lib/notes/note';
import { quoteOf } from '../../lib/text/quote';
import type { Span } from '../../lib/text/types';
import type { ActionContext, AllActions } from './actions';

type NoteActions = Pick<
  AllActions,
  | 'onAddNote'
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
  return {
    async onAddNote(draft) {
      const from = state.tab;
      const { url, isOpen } = placeOf(draft.target.source, context);
      const note = await writer.add(
        { ...draft, target: { ...draft.target, source: url } },
        isOpen ? memory.toKeep(state.watched?.tab?.isPrivate) : undefined,
      );
      if (source.model) return;
      put({ tab: 'notes', back: note && from !== 'notes' ? from : state.back });
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

/** From the page of a source a note may be made on another article than the open one. */
function placeOf(source: string, { state }: ActionContext): { url: string; isOpen: boolean } {
  const page = state.watched?.page;
  const isOpen = source === (page?.article?.url ?? '');
  const here = page ? (articleAddress(page) ?? page.url) : '';
  return { url: isOpen ? here : source, isOpen };
}

/** A passage of the open article, or the one that is selected in it; null for none. */
async function passageOf(
  span: Span | null,
  { state }: ActionContext,
): Promise<Pick<NoteTarget, 'quote' | 'position'> | null> {
  const { tab, page } = state.watched ?? {};
  if (span) {
    const text = page?.article?.text;
    return text === undefined ? null : { quote: quoteOf(text, span), position: span };
  }
  const draft = tab ? await askTab(tab.id, 'tab/selection', {}).catch(() => null) : null;
  return draft && { quote: draft.target.quote, position: draft.target.position };
}
