import type { Declared } from '../text/page-copy';
import type { ArticleText, Block, BlockRole } from '../text/types';
import { headlineOf, rolesOf } from './block-roles';
import { dropBanners } from './consent/drop';
import { containerOf, densest } from './container';
import { type Metadata, readMetadata } from './metadata';
import { type PageBlock, readBlocks } from './page-blocks';
import { pageLanguage } from './page-language';
import { type Readable, readable } from './readable';
import { TextMap } from './text-map';

/** An article and where each letter of it stands in the page. */
export interface Reading {
  article: ArticleText;
  map: TextMap;
  /** What the page's metadata said, to tell whether the next page of a router has its own. */
  declared: Declared;
}

export interface ReadOptions {
  /** The page's address; `document.URL` when absent. */
  url?: string | null;
  /** BCP 47 tag that overrules the page and the vote. */
  language?: string | null;
  /** What the page before declared, when this one came by in-page navigation. */
  before?: Declared | null;
  /** False for a part of a page that is too large for Readability; true when absent. */
  isWhole?: boolean;
}

/** An article shorter than this is none. */
const LEAST_CHARACTERS = 250;

/**
 * Reads the article of a page. The live page is not changed.
 * @returns null when the page holds no article
 */
export function readArticle(document: Document, options: ReadOptions = {}): Reading | null {
  const { body } = document;
  if (!body) return null;
  const base = options.url ?? (/^https?:/.test(document.URL) ? document.URL : null);
  const given = readMetadata(document, base);
  const declared = { title: given.title, url: given.url, address: base };
  const isLeft = isLeftOver(declared, options.before ?? null);
  const metadata = isLeft ? withoutLeftOvers(given, base) : given;
  const found = options.isWhole === false ? null : readableOrNull(document);
  const chosen = choose(blocksOf(body, found), metadata);
  const { text, spans, map } = join(chosen);
  if (text.length < LEAST_CHARACTERS) return null;
  const language = document.documentElement.getAttribute('lang') ?? metadata.language;
  const isTitled = spans[0]?.role === 'headline';
  const guess = isLeft ? null : found;
  return {
    map,
    declared,
    article: {
      text,
      blocks: spans,
      language: options.language ?? pageLanguage(text, language),
      title: isTitled ? text.slice(0, spans[0]?.end) : (metadata.title ?? document.title),
      byline: metadata.byline ?? guess?.byline ?? null,
      siteName: metadata.siteName ?? guess?.siteName ?? null,
      published: metadata.published ?? guess?.published ?? null,
      url: metadata.url,
    },
  };
}

/** Routers change the address and forget the metadata: what still says the same is of another page. */
function isLeftOver(now: Declared, before: Declared | null): boolean {
  if (!before || before.address === now.address) return false;
  return now.title === before.title && (now.url === before.url || now.url === now.address);
}

function withoutLeftOvers(metadata: Metadata, address: string | null): Metadata {
  const url = address?.split('#')[0] ?? null;
  return { ...metadata, title: null, byline: null, published: null, description: null, url };
}

function blocksOf(body: HTMLElement, found: Readable | null): PageBlock[] {
  if (found) return readBlocks(body, containerOf(found.kept, body), found.kept);
  // Too large to walk as a whole: the headings of the page, and the article's own element.
  const container = densest(body);
  const headings = [...body.querySelectorAll('h1')].filter((h1) => !container.element.contains(h1));
  const inside = { ...container, isMain: () => false };
  return [...headings.flatMap((h1) => readBlocks(h1)), ...readBlocks(container.element, inside)];
}

/** Readability was written for honest pages: on what it cannot bear the page is read without it. */
function readableOrNull(document: Document): Readable | null {
  try {
    return readable(document, dropBanners);
  } catch {
    return null;
  }
}

/** A block of the article: of the page, or a headline that only the metadata knows. */
type Chosen = Pick<PageBlock, 'text' | 'runs' | 'starts'> & { role: BlockRole };

function choose(blocks: PageBlock[], metadata: Metadata): Chosen[] {
  const headline = headlineOf(blocks, metadata.title);
  const roles = rolesOf(blocks, headline, metadata);
  const chosen: Chosen[] = [];
  if (headline) chosen.push({ ...headline, role: 'headline' });
  else if (metadata.title)
    chosen.push({ text: metadata.title, runs: [], starts: [], role: 'headline' });
  for (const [index, block] of blocks.entries()) {
    const role = roles[index];
    if (role) chosen.push({ ...block, role });
  }
  return chosen;
}

/** Joins the blocks by a blank line, and maps the whole. */
export function join(chosen: readonly Chosen[]): { text: string; spans: Block[]; map: TextMap } {
  const map = new TextMap();
  const spans: Block[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const block of chosen) {
    for (const [index, run] of block.runs.entries()) {
      map.add(start + (block.starts[index] ?? 0), run);
    }
    spans.push({ start, end: start + block.text.length, role: block.role });
    parts.push(block.text);
    start += block.text.length + 2;
  }
  return { text: parts.join('\n\n'), spans, map };
}
