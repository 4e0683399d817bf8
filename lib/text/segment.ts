import type { Language } from './languages/language';
import type { SegmentLexicon } from './segment-lexicon';
import type { ArticleText, Block, Sentence, Span } from './types';

const CLOSING = /^[\s]*[»”’"')\]]+/u;
const LAST_WORD = /(?:^|[\s(«“"'’[])([\p{L}\p{M}.-]{1,12})\.$/u;
const ORDINAL = /(?:^|[^\p{N}.,])\p{N}{1,3}\.$/u;
const FIRST_WORD = /^[^\p{L}\p{N}]{0,4}([\p{L}\p{M}'’-]+)/u;
const GOES_ON = /^[\s»”"')\]–—-]*[\p{Ll},;]/u;
const WINDOW = 2_000;
const SILENT: ReadonlySet<Block['role']> = new Set(['boilerplate', 'byline', 'caption', 'heading']);

/**
 * Splits the article's blocks into sentences; a sentence never crosses a block, and keeps its
 * closing marks. Rests on Intl.Segmenter (UAX 29), mended where every engine breaks: abbreviations,
 * initials, and a question or exclamation inside a sentence that goes on in lower case.
 * Headings, captions, bylines and boilerplate have no sentences: nothing in them is judged.
 */
export function segment(article: ArticleText, language: Language): Sentence[] {
  const segmenter = new Intl.Segmenter(language.tag, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  for (const [block, { start, end, role }] of article.blocks.entries()) {
    if (SILENT.has(role)) continue;
    // Line breaks of the page's source are spaces; UAX 29 would end a sentence there.
    const text = article.text.slice(start, end).replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
    const raw = pieces(text, segmenter);
    for (const piece of mend(text, raw, language.segment)) {
      const value = text.slice(piece.start, piece.end);
      const lead = value.length - value.trimStart().length;
      if (lead === value.length) continue;
      const from = start + piece.start + lead;
      sentences.push({
        index: sentences.length,
        block,
        start: from,
        end: start + piece.start + value.trimEnd().length,
      });
    }
  }
  return sentences;
}

/**
 * The pieces that Intl.Segmenter sees. It is asked about a window at a time: engines copy the whole
 * input into every piece that they return, which is quadratic on a long block.
 */
function pieces(text: string, segmenter: Intl.Segmenter): Span[] {
  const found: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + WINDOW);
    const ends = [...segmenter.segment(window)].map(
      ({ index, segment: { length } }) => index + length,
    );
    const whole = from + window.length === text.length;
    // The last piece of a window may go on beyond it: it is asked about again.
    if (!whole && ends.length > 1) ends.pop();
    let start = 0;
    for (const end of ends) {
      found.push({ start: from + start, end: from + end });
      start = end;
    }
    from += start;
  }
  return found;
}

function mend(text: string, parts: Span[], lexicon: SegmentLexicon): Span[] {
  const mended: Span[] = [];
  for (const next of parts) {
    const last = mended.at(-1);
    if (!last) {
      mended.push({ ...next });
      continue;
    }
    const closing = closingMarks(text, next, last);
    last.end += closing;
    const rest = { start: next.start + closing, end: next.end };
    if (rest.start >= rest.end) continue;
    const before = text.slice(Math.max(last.start, last.end - 24), last.end).trimEnd();
    const after = text.slice(rest.start, Math.min(rest.end, rest.start + 40));
    if (GOES_ON.test(after) || isAbbreviated(before, after, lexicon)) last.end = rest.end;
    else mended.push(rest);
  }
  return mended;
}

/** How many characters at the start of `next` are marks that close what `last` said. */
function closingMarks(text: string, next: Span, last: Span): number {
  const head = text.slice(next.start, Math.min(next.end, next.start + 6));
  const found = CLOSING.exec(head)?.[0] ?? '';
  if (found === '') return 0;
  // A straight mark that touches a letter on its right opens a quotation.
  if (/["']$/u.test(found) && /^[\p{L}\p{N}]/u.test(head.slice(found.length))) {
    const spoken = text.slice(Math.max(last.start, last.end - WINDOW), last.end);
    if ((spoken.split('"').length - 1) % 2 === 0) return 0;
  }
  return found.length;
}

function isAbbreviated(before: string, after: string, lexicon: SegmentLexicon): boolean {
  if (lexicon.ordinals && ORDINAL.test(before)) {
    const counted = FIRST_WORD.exec(after)?.[1]?.toLowerCase() ?? '';
    return lexicon.ordinals.includes(counted);
  }
  const word = LAST_WORD.exec(before)?.[1];
  if (!word) return false;
  const norm = word.toLowerCase();
  if (lexicon.abbreviations.includes(norm)) return true;
  if (lexicon.numeric.includes(norm)) return /^\s*\p{N}/u.test(after);
  const initial = /^\p{Lu}(?:[.-]{1,2}\p{Lu})*$/u.test(word);
  if (!initial && !lexicon.ambiguous.includes(norm)) return false;
  const next = FIRST_WORD.exec(after)?.[1]?.toLowerCase();
  if (next === undefined) return /^\s*\p{N}/u.test(after);
  return !lexicon.starters.includes(next);
}
