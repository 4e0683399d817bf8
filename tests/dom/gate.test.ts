import { describe, expect, it } from 'vitest';
import { mayBeArticle } from '../../lib/dom/gate';
import { ARTICLE, PARAGRAPHS, pageOf } from './page';

const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const wrapped = PARAGRAPHS.map((text) => `<div class="x"><p>${text}</p></div>`).join('');
const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const ld = (type: string) =>
  `<script type="application/ld+json">{"@type": ${type}, "name": "x"}</script>`;
const teaser = (text: string) =>
  `<div class="card"><a href="/a"><img src="a.jpg"><h3>Le pont ferme</h3></a><p>${text}</p></div>`;
const OG = '<meta property="og:type" content="article">';

describe('the gate lets in', () => {
  it.each<[string, string, string?]>([
    ['a page that says it is an article', ARTICLE],
    ['JSON-LD of a news article', page(prose, ld('"NewsArticle"'))],
    ['a list of types in JSON-LD', page(prose, ld('["Thing", "ReportageNewsArticle"]'))],
    [
      'a blog post at the root with a number',
      page(prose, ld('"BlogPosting"')),
      'https://blog.example/?p=123',
    ],
    ['dense text that declares nothing', page(`<div>${prose}${prose}</div>`)],
    ['paragraphs each in a box of its own', page(`<section>${wrapped}${wrapped}</section>`)],
    [
      'an article in bare boxes with line breaks',
      page(`<div>${PARAGRAPHS.join('<br><br>')}</div>`, OG),
    ],
    ['an article in bare boxes alone', page(PARAGRAPHS.map((p) => `<div>${p}</div>`).join(''), OG)],
    [
      'a story whose site calls its body commented',
      page(`<div>${prose}</div>`, OG).replace('<body>', '<body class="has-comments">'),
    ],
    [
      'a path that only begins like a forbidden word',
      page(prose, OG),
      'https://gazette.example/recherches-en-mer',
    ],
  ])('%s', (_name, html, url) => {
    expect(mayBeArticle(pageOf(html, url))).toBe(true);
  });
});

describe('the gate keeps out', () => {
  it.each<[string, string, string?]>([
    ['the front page', page(prose + prose, OG), 'https://gazette.example/'],
    ['the front page of one language', page(prose + prose, OG), 'https://gazette.example/fr/'],
    ['an index page', page(prose + prose, OG), 'https://gazette.example/index.html'],
    [
      'a section list of teasers',
      page(`<div>${PARAGRAPHS.concat(PARAGRAPHS).map(teaser).join('')}</div>`),
    ],
    [
      'a list of links with excerpts',
      page(`<ul>${PARAGRAPHS.map((p) => `<li><a href="/a">x</a><p>${p}</p></li>`).join('')}</ul>`),
    ],
    ['search results', page(prose + prose), 'https://gazette.example/articles?q=pont'],
    ['a search page', page(prose + prose, OG), 'https://gazette.example/recherche/pont'],
    ['mail', page(prose + prose), 'https://mail.example.org/u/0/'],
    ['a login page', page(prose + prose, OG), 'https://gazette.example/login?next=/a'],
    ['a checkout', page(prose + prose), 'https://shop.example/fr/checkout/step-2'],
    ['a basket', page(prose + prose), 'https://librairie.example/panier'],
    [
      'a page of a product',
      page(prose + prose, ld('"Product"')),
      'https://librairie.example/livres/le-pont',
    ],
    ['a tag page', page(prose + prose, OG), 'https://gazette.example/tags/pont'],
    ['a video with a line of text', page(`<video></video><p>${PARAGRAPHS[0]}</p>`, OG)],
    ['an article that has not rendered yet', page('<div id="root"></div>', OG)],
    ['an empty page', ''],
  ])('%s', (_name, html, url) => {
    expect(mayBeArticle(pageOf(html, url))).toBe(false);
  });
});
