import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/dom/page-blocks';
import { selectedSpan } from '../../lib/dom/selection';
import { TextMap } from '../../lib/dom/text-map';
import { pageOf } from './page';

function mapOf(html: string) {
  const document = pageOf(`<html><body>${html}</body></html>`);
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
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };
  return { document, map, text, spanOf };
}

const HTML =
  '<p>Le \n  <b>vieux</b>\t pont  de <i>Port</i>-Breton</p><p>est   <a href="#">fermé</a>.</p>';

describe('the map from text to page', () => {
  it('collapses white space as CSS does', () => {
    expect(mapOf(HTML).text).toBe('Le vieux pont de Port-Breton\n\nest fermé.');
  });

  it('keeps no-break spaces and soft hyphens as letters', () => {
    expect(mapOf('<p>12\u00a0000\u202f€ et doc\u00adtrine</p>').text).toBe(
      '12\u00a0000\u202f€ et doc\u00adtrine',
    );
  });

  it.each([['Le vieux pont'], ['vieux'], ['t de Por'], ['Port-Breton'], ['est fermé.']])(
    'finds %s',
    (words) => {
      const { map, spanOf } = mapOf(HTML);
      expect(map.rangeOf(spanOf(words))?.toString().replace(/\s+/g, ' ')).toBe(words);
    },
  );

  it('starts a range at the first letter, not at the end of the node before', () => {
    const { map, spanOf } = mapOf(HTML);
    expect(map.boundaryOf(spanOf('vieux'))).toMatchObject({ startOffset: 0, endOffset: 5 });
    expect(map.boundaryOf(spanOf('vieux'))?.startContainer.data).toBe('vieux');
  });

  it('finds the offset of every letter again', () => {
    const { map, text } = mapOf(HTML);
    for (let at = 0; at < text.length; at += 1) {
      if (/\s/.test(text[at] ?? '')) continue;
      const point = map.boundaryOf({ start: at, end: at + 1 });
      expect(point && map.offsetOf(point.startContainer, point.startOffset)).toBe(at);
    }
  });

  it('is null for what is not in the page', () => {
    const { map, text, document } = mapOf(HTML);
    expect(map.boundaryOf({ start: text.length + 4, end: text.length + 9 })).toBeNull();
    expect(map.offsetOf(document.createTextNode('x'), 0)).toBeNull();
    expect(new TextMap().boundaryOf({ start: 0, end: 3 })).toBeNull();
  });

  it('knows when the page says something else', () => {
    const { map, document } = mapOf(HTML);
    expect(map.isFresh()).toBe(true);
    const bold = document.querySelector('b');
    if (bold?.firstChild) bold.firstChild.nodeValue = 'neuf';
    expect(map.isFresh()).toBe(false);
  });

  it('knows when a node has gone, and gives no range for it', () => {
    const { map, document, spanOf } = mapOf(HTML);
    const span = spanOf('fermé');
    document.querySelector('a')?.remove();
    expect(map.isFresh()).toBe(false);
    expect(map.rangeOf(span)).toBeNull();
  });
});

describe('a selection', () => {
  function select(html: string, from: string, to: string) {
    const made = mapOf(html);
    const { document, map, spanOf } = made;
    const a = map.boundaryOf(spanOf(from));
    const b = map.boundaryOf(spanOf(to));
    const selection = document.getSelection();
    if (a && b)
      selection?.setBaseAndExtent(a.startContainer, a.startOffset, b.endContainer, b.endOffset);
    return { ...made, span: selectedSpan(selection, map) };
  }

  it('is the part of the text that it covers, over blocks too', () => {
    const { span, text } = select(HTML, 'pont', 'fermé');
    expect(span && text.slice(span.start, span.end)).toBe('pont de Port-Breton\n\nest fermé');
  });

  it('is nothing when it is empty or outside', () => {
    const { document, map } = mapOf(HTML);
    expect(selectedSpan(document.getSelection(), map)).toBeNull();
    expect(selectedSpan(null, map)).toBeNull();
    const other = pageOf('<p>autre</p>');
    other.getSelection()?.selectAllChildren(other.body);
    expect(selectedSpan(other.getSelection(), map)).toBeNull();
  });
});
