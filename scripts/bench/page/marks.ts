import { Painter } from '../../../lib/dom/highlight';
import { marksAt } from '../../../lib/dom/hit-test';
import { MarkLayer } from '../../../lib/dom/mark-layer';
import { type Mark, markFinder } from '../../../lib/dom/marks';
import { readBlocks } from '../../../lib/dom/page-blocks';
import { TextMap } from '../../../lib/dom/text-map';
import { DEFAULT_LINES, INKS } from '../../../lib/looks/look';

/** A long page with so many marks in it, as the bench paints them. */
interface Sheet {
  map: TextMap;
  marks: Mark[];
}

const look = {
  palette: 'standard' as const,
  colours: INKS.standard.light,
  lines: DEFAULT_LINES,
  print: false,
  overview: true,
};
const WHITE_PAGE = {
  theme: 'light' as const,
  colour: { red: 255, green: 255, blue: 255, alpha: 1 },
};
const WORDS = 'la commune a voté mardi un budget de douze millions pour les écoles du centre';

function fill(count: number): Sheet {
  const article = document.createElement('article');
  for (let i = 0; i < count / 4; i += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = Array.from({ length: 4 }, (_, j) => `M${i}x${j} ${WORDS}. `).join('');
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
  const map = new TextMap();
  const marks: Mark[] = [];
  let text = '';
  for (const block of readBlocks(document.body)) {
    for (const [index, run] of block.runs.entries())
      map.add(text.length + (block.starts[index] ?? 0), run);
    text += `${block.text}\n\n`;
  }
  for (const { index, 0: word } of text.matchAll(/M\d+x\d/g))
    marks.push({ kind: 'figure', index: 0, start: index, end: index + word.length, level: 1 });
  return { map, marks };
}

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0)));

/** Milliseconds until what `work` did is laid out and on the screen. */
async function shown(work: () => void): Promise<number> {
  await frame();
  const start = performance.now();
  work();
  document.body.getBoundingClientRect();
  await frame();
  return performance.now() - start;
}

/** What painting costs, and wrapping each mark in a span as a page's own script would. */
export async function painting(count: number): Promise<Record<string, number>> {
  const { map, marks } = fill(count);
  const painter = new Painter(document);
  const paint = await shown(() => painter.paint(marks, map, look, WHITE_PAGE));
  const start = performance.now();
  painter.clear();
  const undo = performance.now() - start;
  const fresh = fill(count);
  const wrap = await shown(() => {
    for (const mark of [...fresh.marks].reverse()) {
      const span = document.createElement('span');
      span.className = 'mark';
      fresh.map.rangeOf(mark)?.surroundContents(span);
    }
  });
  const still = await shown(() => undefined);
  return { paint: paint - still, undo, wrap: wrap - still };
}

/** The page's own 500 appends, with so many marks and without. */
export async function appending(count: number): Promise<Record<string, number>> {
  const append = () => {
    const start = performance.now();
    for (let i = 0; i < 500; i += 1) {
      const line = document.createElement('p');
      line.textContent = `${i} ${WORDS}`;
      document.body.append(line);
    }
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  const { map, marks } = fill(count);
  await frame();
  const without = append();
  const marked = fill(count);
  const painter = new Painter(document);
  painter.paint(marks, map, look, WHITE_PAGE);
  painter.paint(marked.marks, marked.map, look, WHITE_PAGE);
  await frame();
  const withMarks = append();
  painter.clear();
  return { without, with: withMarks };
}

/** Finding the mark under the pointer among so many, and showing its card. */
export async function hovering(count: number): Promise<Record<string, number>> {
  const { map, marks } = fill(count);
  const find = markFinder(marks);
  const points: [number, number][] = [];
  for (const mark of marks.slice(0, 200)) {
    const box = map.rangeOf(mark)?.getBoundingClientRect();
    if (box && box.bottom < innerHeight) points.push([box.left + 3, box.top + box.height / 2]);
  }
  let found = 0;
  const start = performance.now();
  for (const [x, y] of points) found += marksAt(document, x, y, map, find).length;
  const perPoint = (performance.now() - start) / points.length;
  const layer = new MarkLayer(document, {
    isAlive: () => true,
    onNote: () => undefined,
    onCorrect: () => undefined,
    contentOf: () => ({
      language: 'fr',
      sections: [
        { kind: 'figure', label: 'Chiffre', title: '12 M€', text: null, facts: [], list: [] },
      ],
      place: null,
      note: 'Noter',
      correct: 'Pas un chiffre',
      close: 'Fermer',
    }),
  });
  layer.show(marks, map, look);
  await frame();
  const [x, y] = points[0] ?? [0, 0];
  const card = await shown(() => layer.onRest(x, y, document.body));
  layer.dispose();
  return { find: perPoint, found: found / points.length, card };
}
