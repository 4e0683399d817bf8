import { describe, expect, it } from 'vitest';
import { headlineOf, rolesOf } from '../../lib/dom/block-roles';
import { hintsOf } from '../../lib/dom/class-hints';
import { dropBanners } from '../../lib/dom/consent/drop';
import { containerOf, densest } from '../../lib/dom/container';
import type { Metadata } from '../../lib/dom/metadata';
import { readBlocks } from '../../lib/dom/page-blocks';
import { isByline, isOffer } from '../../lib/dom/paratext';
import { readable } from '../../lib/dom/readable';
import { ARTICLE, PARAGRAPHS, pageOf } from './page';

const nobody: Metadata = {
  title: null,
  byline: null,
  siteName: null,
  published: null,
  url: null,
  description: null,
  language: null,
  declared: false,
};
const bodyOf = (html: string) => pageOf(`<html><body>${html}</body></html>`).body;

describe('invitations around a story', () => {
  it.each([
    'À lire aussi : le pont rouvre enfin',
    'Article réservé aux abonnés',
    'Il reste 62 % du texte. La suite est réservée aux abonnés.',
    'Read more: bridge reopens',
    'Story continues below advertisement',
    'Sign up for our morning newsletter',
    'Lesen Sie auch: Brücke wieder offen',
    'Le puede interesar: el puente reabre',
    'Leggi anche: riapre il ponte',
    'Leia também: a ponte reabre',
  ])('are known: %s', (text) => expect(isOffer(text)).toBe(true));

  it.each([
    'Le maire s’abonne à l’idée d’un pont neuf.',
    'The related costs are unknown, the minister said on Tuesday, and nobody expects them to be published before the spring session of the council, when the budget of the works, the detour and the new lights along the quay will be discussed together.',
    'Les abonnés du gaz paieront 15 % de plus.',
  ])('are not seen in a sentence of the story: %s', (text) => expect(isOffer(text)).toBe(false));
});

describe('lines that name author and date', () => {
  it.each([
    'Par Maud Le Goff',
    'By Ian Roe',
    'Publié le 3 février 2026 à 8h15',
    'Updated 3 hours ago',
    '14/04/2023 13:32 - Paris (AFP) - © 2023 AFP',
    '12.12.2025, 05:07 Uhr',
    'Von Benedikt Muster',
    'desk@gazette.example (END)',
  ])('are known: %s', (text) => expect(isByline(text)).toBe(true));

  it.each([
    'Par deux fois, le maire a dit non.',
    '11:20 a.m.: the president meets the mayor of the town',
    'By the time they came, the bridge was closed.',
    'Le pont ferme lundi.',
    'Von der Brücke war nichts mehr zu sehen, sagte sie.',
  ])('are not seen in a sentence of the story: %s', (text) => expect(isByline(text)).toBe(false));
});

describe('names of boxes', () => {
  it.each([
    ['article__standfirst js-x', 'standfirst'],
    ['relatedPosts', 'boilerplate'],
    ['newsletter-signup-box', 'boilerplate'],
    ['wp-caption-text', 'caption'],
    ['AuthorName byline', 'byline'],
  ] as const)('"%s" says %s', (names, part) => expect(hintsOf(names)[part]).toBe(true));

  it.each(['', 'article-body', 'story__content', 'moreton-bay', 'unrelatedness'])(
    '"%s" says nothing',
    (names) => {
      expect(Object.values(hintsOf(names)).some(Boolean)).toBe(false);
    },
  );
});

describe('blocks', () => {
  const texts = (html: string) => readBlocks(bodyOf(html)).map(({ text }) => text);

  it('end at every border of a box, also without one for themselves', () => {
    expect(texts('a<div>b</div>c<p>d</p>e')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(texts('<p>a <b>b</b><i>c</i></p>')).toEqual(['a bc']);
  });

  it('leave out what is not shown or not text', () => {
    const html =
      '<p>a</p><p hidden>b</p><p aria-hidden="true">c</p><p style="display: none">d</p><div class="offer hidden"><p>d</p></div><b class="sr-only">d</b><script>e</script><style>f</style><button>g</button><select><option>h</option></select><textarea>i</textarea><noscript>j</noscript>';
    expect(texts(html)).toEqual(['a']);
  });

  it('know what surrounds them', () => {
    const [quote, item, caption, apart] = readBlocks(
      bodyOf(
        '<blockquote><p>a</p></blockquote><ul><li>b</li></ul><figure><figcaption>c</figcaption></figure><nav><p>d</p></nav>',
      ),
    );
    expect(quote?.quote).toBe(true);
    expect(item?.list).toBe(true);
    expect(caption?.caption).toBe(true);
    expect(apart?.apart).toBe(true);
  });

  it.each(['<p>ab <b>c </b> \n </p>', '<p> ab<br> <i> </i></p>', '<p>ab </p>'])(
    'have runs for their own letters alone: %s',
    (html) => {
      const [block] = readBlocks(bodyOf(html));
      expect(block?.runs.length).toBeGreaterThan(0);
      for (const [index, { node, from, length }] of (block?.runs ?? []).entries()) {
        const start = block?.starts[index] ?? -1;
        const letters = block?.text.slice(start, start + length);
        expect(letters).toHaveLength(length);
        expect(node.data.slice(from, from + length)).toBe(letters);
      }
    },
  );

  it('count the letters inside links', () => {
    expect(readBlocks(bodyOf('<p>abc <a href="#">defg</a></p>'))[0]?.linked).toBe(4);
  });
});

describe('the article’s element', () => {
  it('is the deepest that holds nearly all kept text, and what it is called tells nothing', () => {
    const body = bodyOf(
      '<div id="page" class="premium"><p id="ad">x</p><div id="story"><p>aaaaaaaaaaaaaaaaaaaa</p><p>bbbbbbbbbbbbbbbbbbbb</p></div></div>',
    );
    const kept = new Set([...body.querySelectorAll('#story p')].map((p) => p.firstChild as Text));
    const container = containerOf(kept, body);
    expect(container.element.id).toBe('story');
    expect(container.isMain(body.querySelector('#page') as Element)).toBe(true);
    expect(container.isMain(body.querySelector('#ad') as Element)).toBe(false);
  });

  it('is found by the density of paragraphs where Readability is too dear', () => {
    const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    const body = bodyOf(
      `<div id="side"><p>${PARAGRAPHS[0]}</p></div><main><div id="story">${story}</div></main>`,
    );
    expect(densest(body).element.id).toBe('story');
    expect(densest(bodyOf('<i>x</i>')).element.localName).toBe('body');
  });
});

describe('Readability on a copy', () => {
  it('keeps the live text nodes of the story', () => {
    const document = pageOf(ARTICLE);
    const kept = readable(document, dropBanners)?.kept ?? new Set();
    const paragraph = [...document.querySelectorAll('p')].find(
      (p) => p.textContent === PARAGRAPHS[1],
    );
    expect(kept.has(paragraph?.firstChild as Text)).toBe(true);
    expect([...kept].every((node) => node.ownerDocument === document)).toBe(true);
  });

  it('ties its copies to the live page also when it tries again with less care', () => {
    // Every box looks unlikely, so that the first try finds nothing.
    const story = PARAGRAPHS.slice(0, 2)
      .map((text) => `<div class="sidebar"><p>${text}</p></div>`)
      .join('');
    const document = pageOf(`<html><body><div class="comment">${story}</div></body></html>`);
    const kept = [...(readable(document, () => undefined)?.kept ?? [])].map(({ data }) => data);
    expect(kept).toEqual(PARAGRAPHS.slice(0, 2));
  });

  it('is not tried on a page beyond all measure', () => {
    expect(
      readable(pageOf(`<body>${'<i></i>'.repeat(15_001)}</body>`), () => undefined),
    ).toBeNull();
    expect(
      readable(pageOf(`<body><p>${'x '.repeat(800_000)}</p></body>`), () => undefined),
    ).toBeNull();
  });

  it('never sees a known cookie banner, but a whole story of that name', () => {
    const document = pageOf(
      `<body><div id="cookie-notice">Cookies</div><div class="unic">${PARAGRAPHS.join(' ').repeat(9)}</div></body>`,
    );
    dropBanners(document);
    expect(document.querySelector('#cookie-notice')).toBeNull();
    expect(document.querySelector('.unic')).not.toBeNull();
  });
});

describe('parts of an article', () => {
  const roles = (html: string, metadata = nobody) => {
    const blocks = readBlocks(bodyOf(html)).map((block) => ({ ...block, kept: block.text.length }));
    return rolesOf(blocks, headlineOf(blocks, metadata.title), metadata);
  };
  const tail = `<p>${PARAGRAPHS[0]}</p>`;

  it.each([
    ['a sentence', '<p>Le pont ferme.</p>', 'paragraph'],
    ['a heading', '<h3>Dix mois de travaux</h3>', 'heading'],
    ['a label without an end', '<p>Dix mois de travaux</p>', 'heading'],
    ['a lead in a heading', `<h2>${PARAGRAPHS[1]}</h2>`, 'standfirst'],
    ['a list item without an end', '<ul><li>Fermeture lundi</li></ul>', 'list-item'],
    ['the author again', '<p>Maud Le Goff avec AFP</p>', 'byline'],
    ['a link to another story', '<p><a href="/b">Le maire de Brest démissionne.</a></p>', null],
    ['a numbered pager', '<p>1 2 3</p>', null],
    [
      'a promotion as long as a paragraph',
      `<div class="PagePromo-description"><p>${PARAGRAPHS[1]}</p></div>`,
      null,
    ],
    ['a short line of a sharing bar', '<div class="share-tools"><p>Par courriel.</p></div>', null],
  ])('%s', (_name, html, role) => {
    expect(roles(html + tail, { ...nobody, byline: 'Maud Le Goff' })[0]).toBe(role);
  });

  it('end with the last thing that is told', () => {
    expect(roles(`${tail}<h3>Autres titres</h3><p>Tout voir</p>`)).toEqual([
      'paragraph',
      null,
      null,
    ]);
  });

  it('are told once where the page prints them twice', () => {
    expect(roles(tail + tail)).toEqual(['paragraph', null]);
  });

  it('know the headline that prints what the metadata says, with a kicker too', () => {
    const blocks = readBlocks(
      bodyOf('<h1>La Gazette</h1><h1><span>Port-Breton.</span> Le vieux pont ferme dix mois</h1>'),
    );
    expect(headlineOf(blocks, 'Le vieux pont ferme dix mois - La Gazette')?.text).toContain(
      'vieux pont',
    );
    expect(headlineOf(blocks, 'Élections : ce qu’il faut retenir')).toBeNull();
  });
});
