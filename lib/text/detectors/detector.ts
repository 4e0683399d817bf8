import type { Language } from '../languages/language';
import type { ArticleText, Quotation, Sentence, Story } from '../types';

/** The text with its sentences and quotations: what every detector reads. */
export interface TextDocument extends ArticleText {
  sentences: Sentence[];
  quotations: Quotation[];
}

/**
 * One engine of the analysis. It knows no language: all words come from `language`. It reads what
 * earlier detectors found in `story` and returns its own part.
 */
export interface Detector<K extends keyof Story> {
  name: string;
  detect(document: TextDocument, language: Language, story: Readonly<Story>): Pick<Story, K>;
}
