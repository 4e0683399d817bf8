/**
 * Measures whether noted passages are found again after edits, and writes docs/ANCHORING.md.
 *
 *   npm run test:anchoring                 fails when one passage is put in a wrong place
 *   npm run test:anchoring -- --show 5     prints up to five cases of each failure
 *
 * The texts are those of real pages in ../shared (or WHENCE_SHARED) when it is there, else the
 * project's own samples.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Anchoring } from '../lib/text/anchoring';
import { anchorQuote } from '../lib/text/find-quote';
import { quoteOf } from '../lib/text/quote';
import type { Span, TextQuoteSelector } from '../lib/text/types';
import { type Edited, edits, type Passage, type Random, seededRandom } from './anchoring-edits';
import { samples } from './anchoring-samples';

const args = process.argv.slice(2);
const show = args.includes('--show') ? Number(args[args.indexOf('--show') + 1]) : 0;
const shared = process.env.WHENCE_SHARED ?? path.resolve(import.meta.dirname, '../../shared');
const texts = readTexts(path.join(shared, 'gold'));

interface Row {
  found: number;
  moved: number;
  changed: number;
  orphaned: number;
  wrong: number;
  missed: number;
  total: number;
}
const emptyRow = (): Row => ({
  found: 0,
  moved: 0,
  changed: 0,
  orphaned: 0,
  wrong: 0,
  missed: 0,
  total: 0,
});
const rows = new Map(edits.map(({ name }) => [name, emptyRow()]));
let milliseconds = 0;

const ROUNDS = 3;
Array.from({ length: ROUNDS }, () => texts)
  .flat()
  .forEach((text, index) => {
    const random = seededRandom(index + 1);
    const foreign = (
      texts[(index + 1 + (Math.floor(index / texts.length) % (texts.length - 1))) % texts.length] ??
      ''
    )
      .split('\n\n')
      .filter((block) => block.length > 60);
    for (const span of passagesOf(text, random)) {
      const selector = { quote: quoteOf(text, span), position: span };
      const passage: Passage = {
        before: text.slice(0, span.start),
        quote: text.slice(span.start, span.end),
        after: text.slice(span.end),
      };
      for (const edit of edits) {
        const edited = edit.apply(passage, random, foreign);
        if (!edited) continue;
        const begun = performance.now();
        const anchoring = anchorQuote(edited.text, selector);
        milliseconds += performance.now() - begun;
        const row = rows.get(edit.name) ?? emptyRow();
        row.total += 1;
        row[anchoring.state] += 1;
        const isWrong = isMisplaced(anchoring, edited, selector.quote);
        if (isWrong) row.wrong += 1;
        const isMissed =
          !isWrong &&
          !edit.allowed.includes(anchoring.state) &&
          !isTold(anchoring, edited, selector.quote);
        if (isMissed) row.missed += 1;
        if ((isWrong && row.wrong <= show) || (isMissed && row.missed <= show))
          console.log({
            edit: edit.name,
            isWrong,
            selector,
            anchoring,
            at:
              'span' in anchoring
                ? edited.text.slice(anchoring.span.start, anchoring.span.end)
                : null,
            truth: edited.truth && edited.text.slice(edited.truth.start, edited.truth.end),
          });
      }
    }
  });

const total = [...rows.values()].reduce(
  (sum, row) => ({
    found: sum.found + row.found,
    moved: sum.moved + row.moved,
    changed: sum.changed + row.changed,
    orphaned: sum.orphaned + row.orphaned,
    wrong: sum.wrong + row.wrong,
    missed: sum.missed + row.missed,
    total: sum.total + row.total,
  }),
  emptyRow(),
);
const table = [
  '| edit | passages | found | moved | changed | orphaned | wrong place | told otherwise |',
  '|---|---:|---:|---:|---:|---:|---:|---:|',
  ...[...rows, ['all', total] as const].map(
    ([name, row]) =>
      `| ${name} | ${row.total} | ${row.found} | ${row.moved} | ${row.changed} | ${row.orphaned} | ${row.wrong} | ${row.missed} |`,
  ),
].join('\n');
console.log(table);
console.log(`${(milliseconds / total.total).toFixed(2)} ms a passage, the text prepared each time`);
if (!args.includes('--dry'))
  writeFileSync(path.resolve(import.meta.dirname, '../docs/ANCHORING.md'), documentOf(table));
process.exitCode = total.wrong > 0 ? 1 : 0;

function readTexts(folder: string): string[] {
  if (!existsSync(folder)) return samples;
  return readdirSync(folder)
    .filter((file) => /^(fr|en)-.*\.json$/.test(file))
    .sort()
    .map(
      (file) =>
        (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { text: string }).text,
    );
}

/** Passages as readers note them: a sentence, a clause, a figure, a name, several sentences. */
function passagesOf(text: string, random: Random) {
  const spans: { start: number; end: number }[] = [];
  const all = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  const inParagraph = ({ start }: Span) =>
    text.slice(text.lastIndexOf('\n\n', start) + 2).search(/\n\n|$/) > 40;
  const some = (found: Span[], n: number) => {
    const list = found.filter(inParagraph);
    for (let i = 0; i < n && list.length > 0; i += 1)
      spans.push(list.splice(random(list.length), 1)[0] as { start: number; end: number });
  };
  some(all(/\p{Lu}[^.!?\n]{50,250}[.!?](?=\s)/gu), 4);
  some(all(/(?<=\s)\p{L}+(?: [\p{L}’'-]+){5,9}(?=[\s,.])/gu), 3);
  some(all(/(?<![\p{L}\p{N}])\d+(?:[.,]\d+)?(?![\p{L}\p{N}.,]*\d)/gu), 3);
  some(all(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu), 2);
  some(all(/\p{Lu}[^\n]{200,500}[.!?](?=\n)/gu), 1);
  return spans;
}

/** The passage is gone and its twin is shown. */
function isTold(anchoring: Anchoring, edited: Edited, quote: TextQuoteSelector): boolean {
  return 'span' in anchoring && isTwin(edited.text, anchoring.span, quote);
}

/** In another place than the passage's, unless nothing that was noted tells the two apart. */
function isMisplaced(anchoring: Anchoring, edited: Edited, quote: TextQuoteSelector): boolean {
  if (!('span' in anchoring)) return false;
  const { span } = anchoring;
  const { truth } = edited;
  return !(truth && isThere(span, truth)) && !isTwin(edited.text, span, quote);
}

/** Most of the shorter of the two lies in the other, and no more than as much again is shown. */
function isThere(span: Span, truth: Span): boolean {
  const shared = Math.min(span.end, truth.end) - Math.max(span.start, truth.start);
  const [shown, real] = [span.end - span.start, truth.end - truth.start];
  return shared >= Math.min(shown, real) / 2 && shown <= 2 * real;
}

/** The noted words a second time: long, or in the very surroundings that were noted. */
function isTwin(text: string, span: Span, { exact, prefix, suffix }: TextQuoteSelector): boolean {
  if (letters(text.slice(span.start, span.end)) !== letters(exact)) return false;
  const around = quoteOf(text, { start: span.start, end: span.end });
  const isSame = (one: string, other: string) => letters(one).includes(letters(other));
  const [before, after] = [prefix.replace(/^\S*\s/, ''), suffix.replace(/\s\S*$/, '')];
  return exact.length > 40 || (isSame(around.prefix, before) && isSame(around.suffix, after));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function documentOf(body: string): string {
  return `# Finding notes again

A note keeps its passage as a W3C \`TextQuoteSelector\` (the words, and up to 32 characters on either
side) and a \`TextPositionSelector\`. When the article is read again, \`lib/text/find-quote.ts\` says one
of four things:

- **found**: word for word, among the words that were around it (typography and line breaks aside);
- **moved**: word for word, among other words;
- **changed**: there, in other words, which are shown;
- **orphaned**: nothing in the text is surely it. The note stays listed and can be attached by hand.

There is a floor: below it a note is orphaned and never put on other text. A short passage (a name, a
figure) is only known by what stands around it; a long one that changed needs its surroundings, or
nearly all of its own words with its names and numbers.

## Measured

\`npm run test:anchoring\` makes these edits to ${texts.length} articles${existsSync(path.join(shared, 'gold')) ? ' of real French and English news pages' : ''} and fails when one
passage is put in a wrong place. "Told otherwise" counts
passages that the edit left as they were and that are shown as moved, changed or orphaned, and edits
that are not told as such.
A place is wrong when most of it lies outside the passage as it is now, or when the passage is gone and
something else is shown for it. The very words a second time in the very same surroundings are not.

${body}
`;
}
