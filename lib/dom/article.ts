import type { ArticleText, Block, BlockRole } from '../text/types';
import { headlineOf, rolesOf } from './block-roles';
import { containerOf, densest } from './container';
import { dropBanners } from './drop-banners';
import { type Metadata, readMetadata } from './metadata';
import { type PageBlock, readBlocks } from './page-blocks';
import { pageLanguage } from './page-language';
import { type Readable, readable } from './readable';
import { TextMap } from './text-map';

/** An article and where each letter of it stands in the page. */
export interface Reading {
  article: ArticleText;
  map: TextMap;
}

export interface ReadOptions {
  /** The page's address; `document.URL` when absent. */
  url?: string | null;
  /** BCP 47 tag that overrules the page and the vote. */
  language?: string | null;
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
  const metadata = readMetadata(document, base);
  const found = readableOrNull(document);
  const container = found ? containerOf(found.kept, body) : densest(body);
  const blocks = readBlocks(body, container, found?.kept);
  const chosen = choose(blocks, metadata);
  const { text, spans, map } = join(chosen);
  if (text.length < LEAST_CHARACTERS) return null;
  const declared = document.documentElement.getAttribute('lang') ?? metadata.language;
  return {
    map,
    article: {
      text,
      blocks: spans,
      language: options.language ?? pageLanguage(text, declared),
      title: spans[0]?.role === 'headline' ? text.slice(0, spans[0].end) : (metadata.title ?? ''),
      byline: metadata.byline ?? found?.byline ?? null,
      siteName: metadata.siteName ?? found?.siteName ?? null,
      published: metadata.published ?? found?.published ?? null,
      url: metadata.url,
    },
  };
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
