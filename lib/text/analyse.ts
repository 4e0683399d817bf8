import { detectors } from './detectors';
import type { TextDocument } from './detectors/detector';
import { languageOf } from './languages';
import { quotations } from './quotations';
import { segment } from './segment';
import type { ArticleText, Story } from './types';

/**
 * Reads one article: who is named, what is counted, who vouches for what.
 *
 * Pure and synchronous. Takes time linear in the text's length.
 * @returns a Story with offsets into `article.text`; `analysed` is null, and everything but
 *   `language` empty, when Whence does not read the article's language.
 */
export function analyse(article: ArticleText): Story {
  const language = languageOf(article.language);
  const empty: Story = {
    language: article.language,
    analysed: language?.tag ?? null,
    people: [],
    mentions: [],
    offices: [],
    figures: [],
    findings: [],
    sentences: [],
    statements: [],
    sources: [],
    covered: 0,
  };
  if (!language) return empty;
  const document: TextDocument = {
    ...article,
    sentences: segment(article, language),
    quotations: quotations(article),
  };
  const story = { ...empty, sentences: document.sentences, covered: article.text.length };
  for (const detector of detectors)
    Object.assign(story, detector.detect(document, language, story));
  return story;
}
