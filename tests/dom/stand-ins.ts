import { vi } from 'vitest';
import { readBlocks } from '../../lib/dom/page-blocks';
import { TextMap } from '../../lib/dom/text-map';
import { DEFAULT_LINES, INKS } from '../../lib/looks/look';

/** Marks as they look when nobody has chosen anything. */
export const look = {
  palette: 'standard' as const,
  colours: INKS.standard.light,
  lines: DEFAULT_LINES,
  print: false,
  overview: false,
};

const grey = (value: number) => ({ red: value, green: value, blue: value, alpha: 1 });
export const WHITE_PAGE = { theme: 'light' as const, colour: grey(255) };
export const DARK_PAGE = { theme: 'dark' as const, colour: grey(0x1a) };

/** What jsdom lacks of the browser: highlights, adopted sheets, and geometry. */
export function standIns() {
  class FakeHighlight extends Set<AbstractRange> {
    priority = 0;
    constructor(...ranges: AbstractRange[]) {
      super(ranges);
    }
  }
  class FakeSheet {
    css = '';
    replaceSync(css: string) {
      this.css = css;
    }
  }
  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  Object.assign(document, { adoptedStyleSheets: [] });
  const rect = (x: number, y: number) => ({
    left: x,
    top: y,
    right: x + 100,
    bottom: y + 20,
    width: 100,
    height: 20,
    x,
    y,
  });
  /** Where each range is, by its text; in the upper left when it is not named. */
  const places = new Map<string, [number, number]>();
  const placeOf = (range: Range) => rect(...(places.get(range.toString()) ?? [8, 200]));
  Object.assign(Range.prototype, {
    getClientRects() {
      return [placeOf(this as unknown as Range)];
    },
    getBoundingClientRect() {
      return placeOf(this as unknown as Range);
    },
  });
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollBy = () => undefined;
  const sheets = () =>
    document.adoptedStyleSheets.map((sheet) => (sheet as unknown as FakeSheet).css);
  return { highlights, places, sheets };
}

/** The body's text with its map, as an article would be. */
export function readBody(html: string) {
  document.body.innerHTML = html;
  const map = new TextMap();
  let text = '';
  for (const block of readBlocks(document.body)) {
    if (text !== '') text += '\n\n';
    for (const [index, run] of block.runs.entries())
      map.add(text.length + (block.starts[index] ?? 0), run);
    text += block.text;
  }
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${words} is not in the text`);
    return { start, end: start + words.length };
  };
  return { map, text, spanOf };
}
