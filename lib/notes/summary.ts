import type { ArticleText, Quantity, Span, Story } from '../text/types';
import type { SavedStory, StoryFigure, StorySource } from './article';
import { knownKeyOf } from './known-key';
import { foldedWords } from './words';

/** Words of a sentence that tell what a figure is about: long enough to be no article or pronoun. */
const TOPIC_LENGTH = 5;
const MAX_TOPIC = 12;

/** What is kept of an analysed article, so that its sources and figures are known again later. */
export function storyToSave(
  article: ArticleText,
  story: Story,
  url: string,
  read: Date,
): SavedStory {
  const printed = ({ start, end }: Span) => article.text.slice(start, end);
  return {
    url,
    read: read.toISOString(),
    language: story.language,
    sentences: story.sentences.map(printed),
    sources: sourcesOf(story, article.text, printed),
    figures: story.figures.flatMap((figure) => figureOf(story, figure, printed) ?? []),
  };
}

function sourcesOf(story: Story, text: string, printed: (span: Span) => string): StorySource[] {
  return story.sources.flatMap((source) => {
    const key = knownKeyOf(source, text);
    if (key === null) return [];
    const person = source.person === null ? undefined : story.people[source.person];
    const statements = source.statements.flatMap((index) => {
      const statement = story.statements[index];
      if (!statement) return [];
      const figures = story.figures.filter((figure) => isWithin(figure, statement)).map(printed);
      const { status, quote } = statement;
      return [{ text: printed(statement), status, quote, figures }];
    });
    return [
      {
        key,
        name: source.name,
        kind: source.kind,
        office: person?.office ?? person?.knownOffice ?? null,
        country: person?.country ?? null,
        wikidata: person?.wikidata ?? null,
        statements,
      },
    ];
  });
}

function figureOf(
  story: Story,
  figure: Quantity,
  printed: (span: Span) => string,
): StoryFigure | null {
  const sentence = story.sentences.find((one) => isWithin(figure, one));
  if (!sentence) return null;
  const { type, value, unit, bound } = figure;
  const text = printed(sentence);
  const topic = foldedWords(text.replace(printed(figure), ' '))
    .filter((word) => word.length >= TOPIC_LENGTH && !/\p{N}/u.test(word))
    .slice(0, MAX_TOPIC);
  return {
    key: figureKeyOf(figure),
    printed: printed(figure),
    type,
    value,
    unit,
    bound,
    counted: figure.counted ? printed(figure.counted) : null,
    sentence: text,
    topic,
  };
}

/**
 * The key under which figures of several stories can be compared: type and unit, e.g. "money:GBP",
 * "count:pays". Null for dates and times, which recur without meaning the same, and for numbers of
 * nothing.
 */
export function figureKeyOf({ type, unit }: Pick<Quantity, 'type' | 'unit'>): string | null {
  if (!['money', 'percent', 'count', 'measure'].includes(type)) return null;
  const folded = unit === '%' ? '%' : foldedWords(unit ?? '').join(' ');
  return folded === '' ? null : `${type}:${folded}`;
}

/**
 * The keys under which a story is found by one of its figures: what makes it comparable, and that with
 * its value, e.g. "count:pays" and "count:pays=24". The first leads to very many stories, the other to
 * those that are most likely about the same.
 */
export function figureLookups({ key, value }: Pick<StoryFigure, 'key' | 'value'>): string[] {
  if (key === null) return [];
  return value === null ? [key] : [`${key}=${value}`, key];
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
