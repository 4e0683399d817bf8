import { world } from '../../lib/browser/isolated-world';
import type { PageState, Problem } from '../../lib/browser/page-state';
import { defaults, type Settings } from '../../lib/browser/settings';
import { createStrings, type Strings } from '../../lib/browser/strings';
import type { Reading } from '../../lib/dom/article';
import { canHighlight } from '../../lib/dom/highlight';
import type { Story } from '../../lib/text/types';

/** What the reader of one page knows; nothing of it outlives the page. */
export interface Session {
  status: PageState['status'];
  problem: Problem | null;
  reading: Reading | null;
  story: Story | null;
  anchors: PageState['anchors'];
  settings: Settings;
  strings: Strings;
}

export function emptySession(): Session {
  return {
    status: 'idle',
    problem: null,
    reading: null,
    story: null,
    anchors: {},
    settings: defaults,
    strings: createStrings({}, 'en'),
  };
}

/** What popup and panel are told. */
export function stateOf({ status, problem, reading, story, anchors }: Session): PageState {
  return {
    status,
    problem,
    url: location.href,
    article: reading?.article ?? null,
    story,
    anchors,
    banner: world.whenceBanner?.() ?? null,
  };
}

/** What a reader should know of a story that could not be shown whole. */
export function problemOf(story: Story, isWhole: boolean): Problem | null {
  if (story.analysed === null) return 'language';
  if (!isWhole) return 'too-long';
  return canHighlight() ? null : 'highlights-missing';
}
