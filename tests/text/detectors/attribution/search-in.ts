import { compiled } from '../../../../lib/text/detectors/attribution/compiled';
import { nameMemory } from '../../../../lib/text/detectors/attribution/names';
import { sentenceViews } from '../../../../lib/text/detectors/attribution/sentence-view';
import { languageOf } from '../../../../lib/text/languages';
import { quotations } from '../../../../lib/text/quotations';
import { segment } from '../../../../lib/text/segment';
import type { Story } from '../../../../lib/text/types';
import { articleOf } from '../../article';

/** One sentence as the engine sees it. */
export function searchIn(text: string, tag = 'en') {
  const known = languageOf(tag);
  if (!known) throw new Error(tag);
  const language = compiled(known.attribution, tag);
  const article = articleOf([text], tag);
  const sentences = segment(article, known);
  const document = { ...article, sentences, quotations: quotations(article) };
  const story: Story = {
    language: tag,
    analysed: tag,
    people: [],
    mentions: [],
    offices: [],
    figures: [],
    findings: [],
    sentences,
    statements: [],
    sources: [],
    covered: 0,
  };
  const views = sentenceViews(document, language);
  const names = nameMemory(story, views, language);
  const [view] = views;
  if (!view) throw new Error('no sentence');
  const at = (word: string) => view.tokens.findIndex(({ norm }) => norm === word);
  const words = (from: number, to: number) =>
    view.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  return { view, views, language, names, text: article.text, at, words };
}
