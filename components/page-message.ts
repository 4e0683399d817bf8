import type { PageState } from '../lib/browser/page-state';
import type { Strings } from '../lib/browser/strings';
import { languageTags } from '../lib/text/languages/tags';

/** A state of the page in words: what is so, and what the reader can do. */
export interface PageMessage {
  title: string;
  help: string;
  /** True when a click on "Read this page" may help. */
  canRead: boolean;
  /** True while the page is being read: shown only when that takes a while. */
  pending: boolean;
}

/**
 * What to say when there is no story to show.
 * @param state null when nothing answers in the tab
 * @returns null when the page is an article with a story
 */
export function pageMessage(state: PageState | null, strings: Strings): PageMessage | null {
  const { t, list, languageName } = strings;
  const key = messageKey(state);
  if (!key) return null;
  return {
    title: t(`page_${key}`),
    // Only the help on languages names them; the others have no placeholder to fill.
    help: t(`page_${key}_help`, list(languageTags.map(languageName))),
    pending: key === 'reading',
    canRead: ['idle', 'no_article', 'not_reachable', 'analysis_failed'].includes(key),
  };
}

/** What the reader should know of a story that could not be shown whole; null when all is well. */
export function storyProblem(state: PageState | null, { t, plural }: Strings): string | null {
  if (state?.status !== 'article' || !state.problem) return null;
  if (state.problem === 'teaser') return plural('storyTeaser', paragraphsOf(state));
  return t(`story_${state.problem.replaceAll('-', '_')}`);
}

function paragraphsOf({ article }: PageState): number {
  return article?.blocks.filter(({ role }) => role === 'paragraph').length ?? 0;
}

function messageKey(state: PageState | null): string | null {
  if (!state) return 'idle';
  if (state.status === 'article') {
    if (state.story?.analysed) return null;
    return state.story || state.problem === 'language' ? 'language' : 'reading';
  }
  if (state.problem) return state.problem.replaceAll('-', '_');
  return {
    idle: 'idle',
    reading: 'reading',
    'no-article': 'no_article',
    failed: 'analysis_failed',
    off: 'off',
  }[state.status];
}
