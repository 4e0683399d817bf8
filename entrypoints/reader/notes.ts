import { figureDraft, officialDraft, passageDraft, statementDraft } from '../../components/drafts';
import { askBackground } from '../../lib/browser/page-ask';
import type { Mark } from '../../lib/dom/marks';
import type { NoteDraft } from '../../lib/notes/note';
import type { PageReader } from './page-reader';
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

/** Opens the panel and has the note kept, which is then found again in the page. */
export function keepNote(draft: NoteDraft, reader: PageReader): void {
  // Asked for first: the panel opens only within the click.
  askBackground('page/open-panel', {}).catch(() => null);
  askBackground('page/note', { draft }).then(
    () => reader.findNotes(),
    () => null,
  );
}

/** Asks where the saved notes of this article stand in it; what they say stays in the extension. */
export async function findNotes(reader: PageReader): Promise<void> {
  const { session } = reader;
  const article = session.reading?.article;
  if (!article) return;
  const { url, text } = article;
  const anchors = await askBackground('page/anchors', { url, text }).catch(() => ({}));
  const isNews = Object.keys({ ...anchors, ...session.anchors }).length > 0;
  session.anchors = anchors;
  if (isNews) reader.tell();
}
