import type { Anchoring } from '../text/anchoring';
import type { ArticleText, Story } from '../text/types';

export type { Anchoring };

/** What stands in the way of reading a page; each has a text `problem_<key>` in every language. */
export type Problem =
  | 'no-article'
  | 'language'
  | 'too-long'
  | 'teaser'
  | 'restricted'
  | 'analysis-failed'
  | 'highlights-missing'
  | 'not-reachable';

/** What was done about the page's cookie banner. */
export interface BannerReceipt {
  outcome: 'refused' | 'hidden' | 'wall' | 'none';
  /** Name of the rule or CMP that acted, e.g. "Didomi"; null when nothing stood there. */
  rule: string | null;
  /** True after the reader undid it: the banner shows again and the site is left alone. */
  undone: boolean;
}

/** All that popup and panel show of one tab, told by the tab's own reader. */
export interface PageState {
  status: 'idle' | 'reading' | 'article' | 'no-article' | 'failed' | 'off';
  problem: Problem | null;
  url: string;
  article: ArticleText | null;
  story: Story | null;
  /** By note id. */
  anchors: Record<string, Anchoring>;
  banner: BannerReceipt | null;
}
