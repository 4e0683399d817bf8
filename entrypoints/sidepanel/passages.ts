import { askTab } from '../../lib/browser/ask';
import { articleAddress } from '../../lib/browser/same-site';
import type { NoteDraft, NoteTarget } from '../../lib/notes/note';
import { quoteOf } from '../../lib/text/quote';
import type { Span } from '../../lib/text/types';
import type { ActionContext } from './actions';

/** From the page of a source a note may be made on another article than the open one. */
export function placeOf(
  source: string,
  { state }: ActionContext,
): { url: string; isOpen: boolean } {
  const page = state.watched?.page;
  const isOpen = source === (page?.article?.url ?? '');
  const here = page ? (articleAddress(page) ?? page.url) : '';
  return { url: isOpen ? here : source, isOpen };
}

/** A passage of the open article, or the one that is selected in it; null for none. */
export async function passageOf(
  span: Span | null,
  context: ActionContext,
): Promise<Pick<NoteTarget, 'quote' | 'position'> | null> {
  if (span) {
    const text = context.state.watched?.page?.article?.text;
    return text === undefined ? null : { quote: quoteOf(text, span), position: span };
  }
  const draft = await selection(context);
  return draft && { quote: draft.target.quote, position: draft.target.position };
}

/** The passage that is selected in the page as a draft; null for none. */
export async function selection({ state }: ActionContext): Promise<NoteDraft | null> {
  const id = state.watched?.tab?.id;
  return id === undefined ? null : askTab(id, 'tab/selection', {}).catch(() => null);
}
