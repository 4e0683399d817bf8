// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { TextStream } from '../../lib/dom/text-stream';
import { own, removeNames } from '../../lib/dom/unclobbered';
import { pageOf } from './page';

function streamOf(html: string): { stream: TextStream; document: Document } {
  const document = pageOf(`<body>${html}</body>`);
  const stream = new TextStream();
  stream.addUnder(document.body);
  return { stream, document };
}

describe('a stream of text', () => {
  it('maps a run over the nodes that it is cut into', () => {
    const { stream } = streamOf('<p>un <b>deux</b> trois</p>');
    const map = stream.mapOf('deux trois', [0, 3, 10]);
    expect(map.rangeOf({ start: 0, end: 10 })?.toString()).toBe('deux trois');
    expect(map.size).toBe(2);
  });

  it('finds a run that stands elsewhere, and those after it at the same distance', () => {
    const { stream } = streamOf('<i>+++++</i><p>une longue phrase</p><p>fin</p>');
    const map = stream.mapOf('une longue phrase\n\nfin', [0, 0, 17, 19, 17, 3]);
    expect(map.rangeOf({ start: 19, end: 22 })?.toString()).toBe('fin');
  });

  it('leaves out what is not there, and short words that could be anywhere', () => {
    const { stream } = streamOf('<p>une longue phrase</p><p>fin</p>');
    const map = stream.mapOf('absente de la page, fin', [0, 0, 18, 20, 2, 3]);
    expect(map.size).toBe(0);
    expect(stream.mapOf('x', [0, 999, 1]).size).toBe(0);
  });

  it('stops at its limit', () => {
    const document = pageOf(`<body>${'<p>dix lettres</p>'.repeat(50)}</body>`);
    const stream = new TextStream();
    expect(stream.addUnder(document.body, undefined, 100)).toBe(false);
    expect(stream.length).toBeLessThan(120);
    expect(stream.sample(3).length).toBeLessThanOrEqual(5);
  });
});

describe('names that bend the DOM', () => {
  const HTML =
    '<img name="body"><form id="f"><input name="firstChild" id="parentNode"><p id="kept" name="n">x</p></form>';

  it('do not bend what is asked of the prototype', () => {
    const document = pageOf(`<body>${HTML}</body>`);
    expect(own(document, 'body').localName).toBe('body');
  });

  it('are gone from a copy, but for those of plain elements', () => {
    const document = pageOf(`<body>${HTML}</body>`);
    removeNames(document);
    expect(document.body.localName).toBe('body');
    expect(document.querySelector('form')?.firstChild?.nodeName).toBe('INPUT');
    expect(document.querySelector('#kept')).not.toBeNull();
    expect(document.querySelector('input')?.attributes).toHaveLength(0);
  });
});
