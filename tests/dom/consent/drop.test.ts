// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dropBanners } from '../../../lib/dom/consent/drop';

const ARTICLE =
  '<main><article><h1>Bridge</h1><p class="cookie-story">Cookies on websites.</p></article></main>';
const left = (html: string) => {
  const copy = document.implementation.createHTMLDocument();
  copy.body.innerHTML = ARTICLE + html;
  dropBanners(copy);
  return copy.body.innerHTML.replace(ARTICLE, '');
};

describe('the reader’s copy of a page', () => {
  it.each([
    '<div class="penci-wrap-gprd-law"><p>This website uses cookies. <a href="#">Accept</a></p></div>',
    '<div id="cookie-law-info-bar"><span>This website uses cookies <a>Accept</a></span></div>',
    '<div class="my-cookie-bar">Ce site utilise des cookies. <button>OK</button></div>',
    '<div role="dialog"><p>We use cookies to show ads on this site.</p><button>Accept</button></div>',
    '<div class="z9">En poursuivant, vous acceptez l’utilisation de cookies. <button>OK</button></div>',
  ])('has no banner: %s', (html) => {
    expect(left(html)).toBe('');
  });

  it.each([
    '<div class="consent-page"><article><h1>All of it</h1></article></div>',
    '<div class="z9">Our best cookie recipes <a href="/r">More</a></div>',
    '<footer class="cookie-footer">We use cookies. <a href="/c">Policy</a></footer>',
    '<div role="dialog"><p>Subscribe to read on.</p><button>Subscribe</button></div>',
  ])('keeps the rest: %s', (html) => {
    expect(left(html)).toBe(html);
  });

  it('keeps an article about cookies', () => {
    expect(left('')).toBe('');
    const copy = document.implementation.createHTMLDocument();
    copy.body.innerHTML = ARTICLE;
    dropBanners(copy.body);
    expect(copy.body.innerHTML).toBe(ARTICLE);
  });
});
