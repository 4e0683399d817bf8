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

texts.forEach((text, index) => {
  const random = seededRandom(index + 1);
  const foreign = (texts[(index + 1) % texts.length] ?? '')
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
      const isWrong = isMisplaced(anchoring, edited, passage.quote);
      if (isWrong) row.wrong += 1;
      const isMissed =
        !isWrong &&
        !edit.allowed.includes(anchoring.state) &&
        !isSameText(anchoring, edited, passage.quote);
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
  '| edit | passages | found | moved | changed | orphaned | wrong place | wrong word |',
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
process.exitCode = total.wrong > 0 || total.missed > 0 ? 1 : 0;

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
  const some = (list: { start: number; end: number }[], n: number) => {
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

function isSameText(anchoring: Anchoring, edited: Edited, quote: string): boolean {
  return (
    edited.truth === null &&
    'span' in anchoring &&
    letters(edited.text.slice(anchoring.span.start, anchoring.span.end)) === letters(quote)
  );
}

/** In another place than the passage's, unless it has the very words of the note. */
function isMisplaced(anchoring: Anchoring, edited: Edited, quote: string): boolean {
  if (!('span' in anchoring)) return false;
  const { span } = anchoring;
  const { truth } = edited;
  if (!truth) {
    // Long and word for word what was noted, where it stands a second time: not wrong.
    return !(isSameText(anchoring, edited, quote) && quote.length > 40);
  }
  const shared = Math.min(span.end, truth.end) - Math.max(span.start, truth.start);
  const whole = Math.max(span.end, truth.end) - Math.min(span.start, truth.start);
  return shared / whole < 0.5;
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
passage is put in a wrong place. "Wrong word" counts places that are right but told by the wrong word.
A place is wrong when it shares less than half with where the passage now is, or when the passage is
gone and something else is shown for it.

${body}
`;
}
