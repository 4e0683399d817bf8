import type { PageState, Problem } from '../../lib/browser/page-state';
import { defaults, type Settings } from '../../lib/browser/settings';
import { createStrings, type Strings } from '../../lib/browser/strings';
import type { Reading } from '../../lib/dom/article';
import type { Declared } from '../../lib/text/page-copy';
import type { Story } from '../../lib/text/types';

/** What the reader of one page knows; nothing of it outlives the page. */
export interface Session {
  status: PageState['status'];
  problem: Problem | null;
  reading: Reading | null;
  story: Story | null;
  /** The name of that story. */
  storyId: string | null;
  /** What the page before this one declared. */
  before: Declared | null;
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
    storyId: null,
    before: null,
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
    // The banner's own script answers for it.
    banner: null,
  };
}
