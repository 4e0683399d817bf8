import type { PageState } from '../lib/browser/page-state';
import type { Strings } from '../lib/browser/strings';
import type { SavedArticle, SavedStory, StorySource } from '../lib/notes/article';
import { knownKeyOf } from '../lib/notes/known-key';
import type { Note } from '../lib/notes/note';
import { storyToSave } from '../lib/notes/summary';
import type { ArticleText, Quantity, Story } from '../lib/text/types';
import { claimStrength, reasonKeys } from './claim-words';
import { quantityText } from './quantity-text';
import { timelineOf } from './timeline';

/** A figure as a report prints it. */
export interface ReportFigure {
  /** Its place among the figures. */
  at: number;
  printed: string;
  /** As the interface language writes its value; empty when it has no exact one. */
  value: string;
  counted: string;
}

/** A claim without a source, with keys of the texts of how sure that is and why. */
export interface ReportClaim {
  text: string;
  strength: string;
  reasons: string[];
}

/** A story with all that was found in it and noted on it, ready to print. */
export interface ReportModel {
  title: string;
  siteName: string | null;
  /** ISO 8601. */
  published: string | null;
  url: string;
  /** BCP 47, of the article. */
  language: string;
  /** ISO 8601: when this version was read. */
  read: string;
  sources: StorySource[];
  figures: ReportFigure[];
  /** Null when only a saved version is at hand, which does not hold them. */
  claims: ReportClaim[] | null;
  dates: { date: string; text: string }[];
  notes: Note[];
}

/** The report of the article that is open. */
export function openReport(
  { article, story }: { article: ArticleText; story: Story },
  url: string,
  notes: Note[],
  strings: Strings,
): ReportModel {
  const now = new Date();
  const { title, siteName, published, language, text } = article;
  const printed = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    ...{ title, siteName, published, language, url, notes },
    read: now.toISOString(),
    sources: [...storyToSave(article, story, url, now).sources, ...described(article, story)],
    figures: story.figures.map((figure, at) => ({
      at,
      printed: printed(figure),
      value: quantityText(figure, strings) ?? '',
      counted: figure.counted ? printed(figure.counted) : '',
    })),
    claims: story.statements
      .filter(({ status }) => status === 'unattributed')
      .map((claim) => ({
        text: printed(claim),
        strength: `strength_${claimStrength(claim)}`,
        reasons: reasonKeys(claim, strings),
      })),
    dates: timelineOf(story).map(({ date, figures: [first] }) => ({
      date,
      text: first ? printed(sentenceOf(first, story)) : '',
    })),
  };
}

/** The sources that the article only describes; they are not kept, for nothing makes them known again. */
function described({ text }: ArticleText, { sources, statements }: Story): StorySource[] {
  return sources
    .filter((source) => knownKeyOf(source, text) === null)
    .map((source, at) => ({
      ...{ key: `described ${at}`, name: source.name, kind: source.kind },
      ...{ office: null, country: null, wikidata: null },
      statements: source.statements
        .flatMap((index) => statements[index] ?? [])
        .map(({ start, end, status, quote }) => ({
          ...{ text: text.slice(start, end), status, quote, figures: [] },
        })),
    }));
}

/** The report of an article that is kept but not open: without claims and dates. */
export function savedReport(
  article: SavedArticle,
  story: SavedStory | null,
  notes: Note[],
  strings: Strings,
): ReportModel {
  const { title, siteName, published, url, language, lastRead } = article;
  const none = { start: 0, end: 0, modifier: null, counted: null };
  return {
    ...{ title, siteName, published, url, notes, claims: null, dates: [] },
    language: story?.language ?? language ?? '',
    read: story?.read ?? lastRead,
    sources: story?.sources ?? [],
    figures: (story?.figures ?? []).map(({ printed, counted, ...figure }, at) => ({
      at,
      printed,
      value: quantityText({ ...figure, ...none }, strings) ?? '',
      counted: counted ?? '',
    })),
  };
}

/** The page whose report was asked for, when its article is still open there. */
export function openArticleOf(state: PageState | null) {
  const { article, story } = state ?? {};
  return article && story?.analysed ? { article, story } : null;
}

const sentenceOf = (figure: Quantity, { sentences }: Story) =>
  sentences.find(({ start, end }) => start <= figure.start && figure.end <= end) ?? figure;
