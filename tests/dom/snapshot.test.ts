// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { takeDensest } from '../../lib/dom/densest-part';
import { readSnapshot } from '../../lib/dom/read-snapshot';
import { inSlices } from '../../lib/dom/slices';
import { takeSnapshot } from '../../lib/dom/snapshot';
import { ARTICLE, PARAGRAPHS, pageOf } from './page';

const read = async (document: Document, take = takeSnapshot) => {
  const snapshot = await inSlices(take(document));
  if (!snapshot) throw new Error('given up');
  const { html, isWhole, stream } = snapshot;
  const found = readSnapshot({ html, isWhole, url: document.URL, before: null });
  return { ...snapshot, found, map: stream.mapOf(found?.article.text ?? '', found?.places ?? []) };
};
const passage = (text: string, words: string) => {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

/** Every paragraph of the sample stands in the live page where the map says. */
function expectMapped({ found, map }: Awaited<ReturnType<typeof read>>, document: Document): void {
  for (const words of PARAGRAPHS) {
    const range = map.rangeOf(passage(found?.article.text ?? '', words));
    expect(range?.toString()).toBe(words);
    expect(range?.startContainer.ownerDocument).toBe(document);
  }
}

describe('a page that is read from its copy', () => {
  it('has its text mapped onto its own nodes', async () => {
    const document = pageOf(ARTICLE);
    expectMapped(await read(document), document);
  });

  it('may have texts cut into several nodes, or with line breaks that parsers drop', async () => {
    const document = pageOf(ARTICLE.replace('<article>', '<pre>\n\nold</pre><article>'));
    for (const paragraph of document.querySelectorAll('p')) {
      const text = paragraph.firstChild as Text | null;
      if (text && text.length > 40) text.splitText(20).splitText(7);
    }
    document.querySelector('h1')?.before('\r\n', document.createTextNode(''));
    expectMapped(await read(document), document);
  });

  it('may have noscript elements, whose text scripts never see as markup', async () => {
    const document = pageOf(ARTICLE);
    for (const place of document.querySelectorAll('title, h1, p')) {
      // As where scripts run: one text, whatever markup it holds.
      const noscript = document.createElement('noscript');
      noscript.textContent = '<img src="x.gif"><p>Activez JavaScript, $& et $1.</p>';
      place.before(noscript);
    }
    const result = await read(document);
    expect(result.found?.article.text).not.toContain('JavaScript');
    expectMapped(result, document);
  });

  it('may name its pictures and fields like properties of the document', async () => {
    const names = [
      'body',
      'documentElement',
      'querySelectorAll',
      'createTreeWalker',
      'implementation',
    ];
    const fields = ['firstChild', 'nextSibling', 'localName', 'parentNode', 'removeAttribute'];
    const bent = [
      ...names.map((name) => `<img name="${name}">`),
      `<form>${fields.map((name) => `<input name="${name}">`).join('')}</form>`,
    ].join('');
    const document = pageOf(ARTICLE.replace('<main>', `<main>${bent}`));
    expectMapped(await read(document), document);
    expectMapped(await read(document, takeDensest), document);
  });

  it('loses what has changed meanwhile, and is seen to be stale', async () => {
    const document = pageOf(ARTICLE);
    const { map } = await read(document);
    expect(map.isFresh()).toBe(true);
    for (const node of map.nodes()) node.data = node.data.replace('Kervella', 'Le Bris');
    expect(map.isFresh()).toBe(false);
  });
});

describe('a huge page', () => {
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, i) => `<p>${PARAGRAPHS[i % 4]} <b>${i}</b></p>`).join('');

  it('is read where its text is densest, as far as the budget goes', async () => {
    const menu = '<li><a href="#">Rubrique</a></li>'.repeat(9_000);
    const document = pageOf(
      ARTICLE.replace('<main>', `<main><ul>${menu}</ul>`).replace(
        '<h2>',
        `${paragraphs(4_000)}<h2>`,
      ),
    );
    const { isWhole, html, found, map, stream } = await read(document);
    expect(isWhole).toBe(false);
    expect(html).not.toContain('Rubrique');
    expect(stream.length).toBeLessThan(500_000);
    const text = found?.article.text ?? '';
    expect(text.length).toBeGreaterThan(300_000);
    expect(found?.article.title).toBe('Port-Breton : le vieux pont ferme pour dix mois');
    const start = text.lastIndexOf('12 000 véhicules');
    expect(map.rangeOf({ start, end: start + 16 })?.toString()).toBe('12 000 véhicules');
  }, 60_000);

  it('of nothing but small elements is left after so many steps, one to a slice', () => {
    const body = `<h1>Vide</h1>${paragraphs(6)}<div>${'<b></b>'.repeat(3_000)}</div>`;
    const work = takeDensest(pageOf(`<body><article>${body}</article>`), 500);
    let slices = 1;
    let step = work.next();
    for (; !step.done; step = work.next()) slices += 1;
    expect(slices).toBeGreaterThan(450);
    expect(slices).toBeLessThan(550);
    expect(step.value.html).toContain('vieux pont');
  });

  it('may be one endless word', async () => {
    const document = pageOf(
      `<body><article><h1>Un mot</h1><p>${'a'.repeat(3_000_000)}</p></article>`,
    );
    const { html, isWhole, stream } = await read(document);
    expect(isWhole).toBe(false);
    expect(html.length).toBeLessThan(500_000);
    expect(stream.length).toBeGreaterThan(3_000_000);
  });

  it('may be nested as deep as it likes', async () => {
    const document = pageOf('<body></body>');
    let at: Element = document.body;
    for (let depth = 0; depth < 1_500; depth += 1) {
      at = at.appendChild(document.createElement('div'));
      at.append(`${depth} `);
    }
    const { html, isWhole } = await read(document);
    expect(isWhole).toBe(false);
    expect(html.match(/<div>/g)?.length).toBeLessThan(400);
    expect(html).toContain('1499');
  });

  it('is left when it is no longer wanted', async () => {
    function* endless(): Generator<void, never> {
      for (;;) yield;
    }
    let asked = 0;
    expect(await inSlices(endless(), () => ++asked < 3)).toBeNull();
    expect(asked).toBe(3);
  });
});
