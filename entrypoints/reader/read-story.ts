import type { PageReading } from '../../lib/browser/messages';
import { askBackground } from '../../lib/browser/page-ask';
import type { Problem } from '../../lib/browser/page-state';
import type { Reading } from '../../lib/dom/article';
import { canHighlight } from '../../lib/dom/highlight';
import { inSlices } from '../../lib/dom/slices';
import { takeSnapshot } from '../../lib/dom/snapshot';
import type { Story } from '../../lib/text/types';
import type { Session } from './session';

/** A page as it was just read. */
export interface Fresh extends Pick<PageReading, 'settings' | 'texts'> {
  reading: Reading;
  story: Story;
  storyId: string;
  problem: Problem | null;
}

/** Why there is nothing to show. */
export type Failure = 'no-article' | 'analysis-failed';

/**
 * Has a copy of the page read and analysed by the background, and finds the text again in the page
 * itself. Never throws.
 * @param isWanted asked while a huge page is copied; when it says no the rest is left
 */
export async function readStory(
  session: Session,
  isWanted: () => boolean,
): Promise<Fresh | Failure> {
  try {
    const snapshot = await inSlices(takeSnapshot(document), isWanted);
    if (!snapshot) return 'analysis-failed';
    const { html, isWhole, stream } = snapshot;
    const url = /^https?:/.test(location.href) ? location.href : null;
    const { before, storyId: known } = session;
    const answer = await askBackground('page/read', { html, isWhole, url, before, known });
    if (!answer) return 'no-article';
    const { article, declared, places, settings, texts, id } = answer;
    const story = answer.story ?? session.story;
    if (!story) return 'analysis-failed';
    const reading = { article, declared, map: stream.mapOf(article.text, places) };
    return { reading, story, storyId: id, problem: problemOf(story, answer), settings, texts };
  } catch {
    return 'analysis-failed';
  }
}

/** What a reader should know of a story that could not be shown whole. */
function problemOf(story: Story, { isWhole, isTeaser }: PageReading): Problem | null {
  if (story.analysed === null) return 'language';
  if (!isWhole) return 'too-long';
  if (!canHighlight()) return 'highlights-missing';
  return isTeaser ? 'teaser' : null;
}
