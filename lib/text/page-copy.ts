import type { ArticleText } from './types';

/** Title and address as a page declares them, and the address at which it did. */
export interface Declared {
  title: string | null;
  url: string | null;
  address: string | null;
}

/** What is sent of a page to have its article found elsewhere. */
export interface PageCopy {
  html: string;
  /** False when the page was too large and this is its densest part. */
  isWhole: boolean;
  /** The page's address; null for a file. */
  url: string | null;
  /** What the page before declared, when this one came by in-page navigation. */
  before: Declared | null;
}

/** The article of a page that was read elsewhere. */
export interface ReadCopy {
  article: ArticleText;
  declared: Declared;
  /** Only the beginning of an article that is to be paid for. */
  isTeaser: boolean;
  /**
   * Three numbers for each run of the text that stands letter for letter in the page: where it begins
   * in `article.text`, where in the page's stream of text, and how long it is.
   */
  places: number[];
}
