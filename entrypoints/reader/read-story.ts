import type { FromPage } from '../../lib/browser/messages';
import { askBackground } from '../../lib/browser/page-ask';
import type { Problem } from '../../lib/browser/page-state';
import { type Reading, readArticle } from '../../lib/dom/article';
import { canHighlight } from '../../lib/dom/highlight';
import { withinBudget } from '../../lib/text/budget';
import type { Story } from '../../lib/text/types';
import type { Session } from './session';

/** A page as it was just read. */
export interface Fresh {
  reading: Reading;
  story: Story;
  problem: Problem | null;
  /** What came with the analysis; null when the text is the one that was analysed before. */
  answer: FromPage['page/analyse']['answer'] | null;
}

/** Why there is nothing to show. */
export type Failure = 'no-article' | 'analysis-failed';

/**
 * Reads the page and has its text analysed in the background, unless it is the text that the session
 * knows: then only the places in the page are new. Never throws.
 */
export async function readStory(session: Session): Promise<Fresh | Failure> {
  try {
    const found = readArticle(document, { before: session.before });
    if (!found) return 'no-article';
    const article = withinBudget(found.article);
    const isKnown = session.story && article.text === session.reading?.article.text;
    const answer = isKnown ? null : await askBackground('page/analyse', { article });
    const story = answer?.story ?? session.story;
    if (!story) return 'analysis-failed';
    const problem = problemOf(story, article === found.article);
    return { reading: { ...found, article }, story, problem, answer };
  } catch {
    return 'analysis-failed';
  }
}

/** What a reader should know of a story that could not be shown whole. */
function problemOf(story: Story, isWhole: boolean): Problem | null {
  if (story.analysed === null) return 'language';
  if (!isWhole) return 'too-long';
  return canHighlight() ? null : 'highlights-missing';
}
