import { figureDraft, officialDraft, passageDraft, statementDraft } from '../../components/drafts';
import { askBackground } from '../../lib/browser/page-ask';
import type { Mark } from '../../lib/dom/marks';
import type { Note, NoteDraft } from '../../lib/notes/note';
import type { Anchoring } from '../../lib/text/anchoring';
import { quoteFinder } from '../../lib/text/find-quote';
import type { Session } from './session';

/** A note about to be made on a mark, prefilled from it. */
export function markDraft(mark: Mark, { reading, story }: Session): NoteDraft | null {
  if (!reading || !story) return null;
  const { article } = reading;
  if (mark.kind === 'official') {
    const mention = story.mentions[mark.index];
    const person = mention && story.people[mention.person];
    return person ? officialDraft(article, person, mark) : null;
  }
  if (mark.kind === 'figure') {
    const figure = story.figures[mark.index];
    return figure ? figureDraft(article, figure) : null;
  }
  const statement = story.statements[mark.index];
  return statement ? statementDraft(article, statement) : passageDraft(article, mark);
}

/** Where these notes stand in the article as it is now, by note id. */
export function anchorNotes(
  notes: readonly Pick<Note, 'id' | 'target'>[],
  { reading }: Session,
): Record<string, Anchoring> {
  if (!reading) return {};
  const find = quoteFinder(reading.article.text);
  const anchors: Record<string, Anchoring> = {};
  for (const { id, target } of notes) {
    const { quote, position } = target;
    if (quote) anchors[id] = find({ quote, position });
  }
  return anchors;
}

/** Asks for the saved notes of this article and finds them again. */
export async function findNotes(session: Session): Promise<void> {
  const url = session.reading?.article.url ?? null;
  const notes = await askBackground('page/notes', { url }).catch(() => []);
  session.anchors = anchorNotes(notes, session);
  if (notes.length > 0) {
    await askBackground('page/anchored', { anchors: session.anchors }).catch(() => null);
  }
}
