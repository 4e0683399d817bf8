import type { SavedArticle, SavedStory, StoryFigure, StorySource, StoryStatement } from './article';
import { BOUNDS, QUANTITY_TYPES } from './check';
import { instant, invalid, list, MAX_FIELD, object, oneOf, optional, text } from './check-values';
import type { KnownSource } from './source';
import { normaliseUrl } from './url';

/** No sentence of an article is longer; in units of UTF-16. */
const MAX_SENTENCE = 50_000;

const STATUSES = ['named', 'organization', 'anonymous', 'unattributed'] as const;

/** A saved article of any origin, without its counts, which follow from notes. Throws `StoreError` "invalid". */
export function checkArticle(article: unknown): SavedArticle {
  const given = object(article);
  return {
    url: address(given.url),
    aliases: list(given.aliases).map(address),
    title: text(given.title, MAX_FIELD),
    siteName: optional(given.siteName),
    published: optional(given.published),
    language: optional(given.language),
    saved: instant(given.saved),
    lastRead: instant(given.lastRead),
    notes: 0,
    binned: 0,
    remembered: given.remembered === true,
  };
}

/** A saved story of any origin. Throws `StoreError` "invalid". */
export function checkStory(story: unknown): SavedStory {
  const given = object(story);
  return {
    url: address(given.url),
    read: instant(given.read),
    language: text(given.language, MAX_FIELD),
    sentences: sentences(given.sentences),
    sources: list(given.sources).map(checkStorySource),
    figures: list(given.figures).map(checkFigure),
  };
}

/** What a file tells of a source, without its counts. Throws `StoreError` "invalid". */
export function checkSource(source: unknown): KnownSource {
  const given = object(source);
  const { nature } = given;
  return {
    ...facts(given),
    nature:
      nature === null || nature === undefined
        ? null
        : oneOf(nature, ['first-hand', 'document', 'outlet', 'unnamed']),
    notes: 0,
    articles: 0,
  };
}

function facts(given: Record<string, unknown>) {
  const name = text(given.name, MAX_FIELD);
  const key = text(given.key, MAX_FIELD);
  if (key === '') throw invalid('key');
  return {
    key,
    name,
    kind: oneOf(given.kind, ['person', 'organization', 'document', 'anonymous']),
    office: optional(given.office),
    country: optional(given.country),
    wikidata: optional(given.wikidata),
  };
}

function checkStorySource(source: unknown): StorySource {
  const given = object(source);
  return { ...facts(given), statements: list(given.statements).map(checkStatement) };
}

function checkStatement(statement: unknown): StoryStatement {
  const given = object(statement);
  return {
    text: text(given.text, MAX_SENTENCE),
    status: oneOf(given.status, STATUSES),
    quote: given.quote === true,
    figures: sentences(given.figures),
  };
}

function checkFigure(figure: unknown): StoryFigure {
  const given = object(figure);
  const { value, bound } = given;
  return {
    key: optional(given.key),
    printed: text(given.printed, MAX_FIELD),
    type: oneOf(given.type, QUANTITY_TYPES),
    value: typeof value === 'number' && Number.isFinite(value) ? value : optional(value),
    unit: optional(given.unit),
    bound: bound === null || bound === undefined ? null : oneOf(bound, BOUNDS),
    counted: optional(given.counted),
    sentence: text(given.sentence, MAX_SENTENCE),
    topic: sentences(given.topic),
  };
}

function sentences(given: unknown): string[] {
  return list(given).map((one) => text(one, MAX_SENTENCE));
}

function address(given: unknown): string {
  const url = normaliseUrl(text(given, 10_000));
  if (url === null) throw invalid('url');
  return url;
}
