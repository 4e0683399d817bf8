import type { Bound, QuantityType, Source, StatementStatus } from '../text/types';

/** An article on which the reader has notes, or that the reader chose to remember. */
export interface SavedArticle {
  /** Canonical URL, normalised: the article's one name. */
  url: string;
  /** Other addresses under which it was met, normalised. The reader can mend the list. */
  aliases: string[];
  title: string;
  siteName: string | null;
  /** ISO 8601 date of publication. */
  published: string | null;
  /** BCP 47; null when the text was never saved. */
  language: string | null;
  /** ISO 8601, UTC: first saved and last opened. */
  saved: string;
  lastRead: string;
  /** Notes that stand, and notes in the bin. */
  notes: number;
  binned: number;
  /** True when it stays without any note, because the reader remembers what was read. */
  remembered: boolean;
}

/** What a page tells of its article. */
export type ArticleFacts = Pick<SavedArticle, 'url' | 'title' | 'siteName' | 'published'>;

/** A source as one saved story has it, with what it says there. */
export interface StorySource {
  /** See `sourceKeyOf`. */
  key: string;
  name: string;
  kind: Source['kind'];
  office: string | null;
  country: string | null;
  wikidata: string | null;
  statements: StoryStatement[];
}

export interface StoryStatement {
  /** The sentence as printed. */
  text: string;
  status: StatementStatus;
  quote: boolean;
  /** Figures of the sentence as printed. */
  figures: string[];
}

/** A figure as one saved story has it. */
export interface StoryFigure {
  /** What makes figures comparable: type and unit or counted noun, folded; null when nothing does. */
  key: string | null;
  /** As printed, e.g. "260 millions de livres". */
  printed: string;
  type: QuantityType;
  value: number | string | null;
  unit: string | null;
  bound: Bound | null;
  counted: string | null;
  /** The sentence as printed. */
  sentence: string;
  /** Folded words of the sentence that tell what the figure is about. */
  topic: string[];
}

/** The saved text and findings of one version of one article. */
export interface SavedStory {
  /** `SavedArticle.url`. */
  url: string;
  /** ISO 8601, UTC: when this version was read. */
  read: string;
  language: string;
  sentences: string[];
  sources: StorySource[];
  figures: StoryFigure[];
}
