import { quoteOf } from '../lib/text/quote';
import type { ArticleText, Span, Story } from '../lib/text/types';

/** The JSON that `npm run analyse` prints: one article, its marks, each with a quote selector. */
export function report(article: ArticleText | null, story: Story | null) {
  if (!article || !story) return { article: false, language: null, marks: [] };
  const target = (span: Span) => quoteOf(article.text, span);
  const officials = story.mentions.flatMap((mention) => {
    const person = story.people[mention.person];
    if (!person?.official) return [];
    const { name, office, country, wikidata, basis } = person;
    return [{ kind: 'official', target: target(mention), name, office, country, wikidata, basis }];
  });
  const figures = story.figures.map((figure) => ({
    kind: 'figure',
    target: target(figure),
    type: figure.type,
    value: figure.value,
    unit: figure.unit,
    bound: figure.bound,
  }));
  const statements = story.statements.map((statement) => ({
    kind: 'statement',
    target: target(statement),
    status: statement.status,
    source: statement.source?.span
      ? { target: target(statement.source.span), name: statement.source.name }
      : null,
    cue: statement.cue && article.text.slice(statement.cue.start, statement.cue.end),
    quote: statement.quote,
    rule: statement.rule,
    strength: statement.strength,
    why: statement.reasons.join(', '),
  }));
  const { title, byline, siteName, published, url } = article;
  return {
    article: true,
    language: story.language,
    title,
    byline,
    siteName,
    published,
    url,
    marks: [...officials, ...figures, ...statements],
  };
}
