/**
 * The vocabulary of the analysis. Everything here is plain JSON: it crosses from page to
 * background to panel as it is.
 *
 * Offsets are UTF-16 code units into `ArticleText.text`, half-open as in the W3C
 * TextPositionSelector (https://www.w3.org/TR/annotation-model/#text-position-selector).
 */

/** A half-open stretch of the article's text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A passage by its own words and its surroundings (W3C TextQuoteSelector). */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** What part a block plays in the article; only the first five hold sentences that are judged. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'heading'
  | 'caption'
  | 'byline'
  | 'boilerplate';

/** A block of the page (paragraph, heading, list item …). Sentences never cross blocks. */
export interface Block extends Span {
  role: BlockRole;
}

/** The article as the analysis reads it. Blocks are in order, apart, and cover all that is read. */
export interface ArticleText {
  /** The headline is the first block; blocks are joined by a blank line. */
  text: string;
  blocks: Block[];
  /** BCP 47, e.g. "fr" or "fr-CA". */
  language: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601 date (with or without time) of first publication. */
  published: string | null;
  /** Canonical URL. */
  url: string | null;
}

export interface Sentence extends Span {
  index: number;
  /** Index into `ArticleText.blocks`. */
  block: number;
}

/** A stretch inside quotation marks (marks excluded), possibly running over several blocks. */
export interface Quotation extends Span {
  /** True when the mark was opened and never closed in its block. */
  open: boolean;
}

// ---------------------------------------------------------------- people and officials

/** Why a mention is held to be an official: shown to the reader on the card. */
export type OfficialBasis = 'title' | 'apposition' | 'gazetteer' | 'coreference' | 'reader';

/** One mention of a person by name in the text; the span is the name alone, without title. */
export interface Mention extends Span {
  /** Index into `Story.people`. */
  person: number;
  /** The title printed beside this mention, when there is one. */
  title: Span | null;
}

/** A person named in the article (NER entity); an official when `official` is true. */
export interface Person {
  /** Full name as the article or the gazetteer knows it. */
  name: string;
  official: boolean;
  /** Office as printed in this article, else the office known at the article's date. */
  office: string | null;
  /** Office known from the gazetteer, apart from what is printed. */
  knownOffice: string | null;
  /** True when the office was held before the article's date and no longer. */
  former: boolean;
  organization: string | null;
  /** ISO 3166-1 alpha-2, or EU, UN, NATO. */
  country: string | null;
  /** Wikidata item, when certain. */
  wikidata: string | null;
  gender: 'f' | 'm' | null;
  basis: OfficialBasis[];
}

/** An office named without its holder ("la ministre", "the president"), resolved where possible. */
export interface OfficeMention extends Span {
  /** Index into `Story.people`, or null when the article never names the holder. */
  person: number | null;
}

// ---------------------------------------------------------------- figures

export type QuantityType =
  | 'money'
  | 'percent'
  | 'count'
  | 'measure'
  | 'date'
  | 'time'
  | 'duration'
  | 'ordinal'
  | 'age';

export type Bound = '>' | '>=' | '<' | '<=' | '~';

/** A figure: number with its scale words and unit; for a count the number alone. */
export interface Quantity extends Span {
  type: QuantityType;
  /** Number with scale applied, ISO 8601 date, time or duration; null when vague. */
  value: number | string | null;
  /** ISO 4217 for money, "%" for percent, UCUM-like symbol for measures, counted noun for counts. */
  unit: string | null;
  bound: Bound | null;
  /** What is counted or measured, as printed, e.g. "morts", "of the budget". */
  counted: Span | null;
  /** The words that give the bound ("plus de", "at least"), when printed. */
  modifier: Span | null;
  /** For a relative date, the date it means given the article's own date (ISO 8601). */
  resolved?: string | null;
}

/** Two figures of the same article that a reader would want to compare. */
export interface FigureFinding {
  kind: 'repeated' | 'differs' | 'sum' | 'percent';
  /** Indices into `Story.figures`, in order of the text. */
  figures: number[];
  /** The value that the others lead to, for `sum` and `percent`. */
  expected: number | null;
}

// ---------------------------------------------------------------- attribution (PARC 3.0: source, cue, content)

export type StatementStatus = 'named' | 'organization' | 'anonymous' | 'unattributed';

/** Rules of the annotation guideline: Q quote, A attributed, U unattributed; R1 is the reader's word. */
export type StatementRule =
  | 'Q1'
  | 'Q2'
  | 'Q3'
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'U1'
  | 'U2'
  | 'U3'
  | 'U4'
  | 'U5'
  | 'U6'
  | 'R1';

export interface SourceMention {
  /** Where the source is printed in this sentence; null when carried from another one. */
  span: Span | null;
  /** Full name, or a short description as printed. */
  name: string | null;
  /** Index into `Story.people` when the source is a person named in the article. */
  person: number | null;
}

/** What the text says about who vouches for one sentence. */
export interface Statement extends Span {
  sentence: number;
  status: StatementStatus;
  source: SourceMention | null;
  /** The words that attribute ("a déclaré que", "according to"). */
  cue: Span | null;
  /** True for direct quotation. */
  quote: boolean;
  rule: StatementRule;
  /** 0 to 1; only unattributed claims have more than 0. */
  strength: number;
  /** Keys of the reasons, each with a text in every interface language: `reason_<key>`. */
  reasons: string[];
}

/** One source of the story and the statements that rest on it. */
export interface Source {
  name: string;
  kind: 'person' | 'organization' | 'document' | 'anonymous';
  /** Index into `Story.people`. */
  person: number | null;
  /** Indices into `Story.statements`. */
  statements: number[];
}

// ---------------------------------------------------------------- what the reader corrects

/**
 * What a reader says against the analysis. A person is meant wherever they are named; the other
 * verdicts are about one passage, and are found again by its words and those around it.
 */
export type Verdict =
  | { kind: 'not-official'; name: string; wikidata: string | null }
  | { kind: 'not-figure'; quote: TextQuoteSelector }
  | { kind: 'not-claim'; quote: TextQuoteSelector }
  /** Without a source when nobody vouches for it. */
  | { kind: 'attributed'; quote: TextQuoteSelector; source: Pick<Source, 'name' | 'kind'> | null };

/** A verdict as it is kept. */
export interface Correction {
  id: string;
  /** ISO 8601, when the reader said so. */
  made: string;
  /** Address of the article in which it was said. */
  url: string;
  verdict: Verdict;
}

// ---------------------------------------------------------------- the whole

/** All that Whence found in one version of one article. */
export interface Story {
  language: string;
  /** The language that the analysis used, or null when Whence does not read this language. */
  analysed: string | null;
  people: Person[];
  mentions: Mention[];
  offices: OfficeMention[];
  figures: Quantity[];
  findings: FigureFinding[];
  sentences: Sentence[];
  statements: Statement[];
  sources: Source[];
  /** Characters that were analysed; less than the text's length when the budget ended first. */
  covered: number;
  /** What the reader corrected in it; absent where nothing is. */
  corrected?: Correction[];
}

/** The three kinds of mark that a reader can switch on and off. */
export type MarkKind = 'official' | 'figure' | 'statement';
