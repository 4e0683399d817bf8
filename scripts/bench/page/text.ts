import { Readability } from '@mozilla/readability';
import { readArticle } from '../../../lib/dom/article';
import { analyse } from '../../../lib/text/analyse';
import type { ArticleText } from '../../../lib/text/types';

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Reading one page as Readability does and analysing its text, in milliseconds. */
export function reading(html: string, url: string): Record<string, number> | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = readArticle(page, { url })?.article;
  if (!article) return null;
  const floor = () => new Readability(page.cloneNode(true) as Document).parse();
  const runs = [0, 1, 2].map(() => [timed(floor), timed(() => analyse(article))] as const);
  const least = (index: 0 | 1) => Math.min(...runs.map((run) => run[index]));
  return {
    words: article.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    characters: article.text.length,
    readability: least(0),
    analyse: least(1),
    isRead: analyse(article).analysed === null ? 0 : 1,
  };
}

/** Analysing the same article said again and again, up to so many characters. */
export function growth(html: string, sizes: readonly number[]): number[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = readArticle(page, { url: 'https://a.test/b' })?.article;
  if (!article) return [];
  analyse(article);
  return sizes.map((size) => {
    const long = repeated(article, size);
    return Math.min(
      timed(() => analyse(long)),
      timed(() => analyse(long)),
    );
  });
}

function repeated(article: ArticleText, size: number): ArticleText {
  const blocks: ArticleText['blocks'] = [];
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; start < size; i += 1) {
    for (const block of article.blocks) {
      if (i > 0 && block.role === 'headline') continue;
      const text = article.text.slice(block.start, block.end);
      parts.push(text);
      blocks.push({ start, end: start + text.length, role: block.role });
      start += text.length + 2;
    }
  }
  return { ...article, text: parts.join('\n\n'), blocks };
}

/** The first analysis of all, with everything that it loads. */
export function first(text: string, language: string): number {
  const blocks: ArticleText['blocks'] = [{ start: 0, end: text.length, role: 'paragraph' }];
  const none = { title: '', byline: null, siteName: null, published: null, url: null };
  return timed(() => analyse({ text, blocks, language, ...none }));
}
