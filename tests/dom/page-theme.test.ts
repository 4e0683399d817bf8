// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { groundAt, parseColour } from '../../lib/dom/page-theme';

const theme = (html: string) => {
  document.body.innerHTML = html;
  const element = document.querySelector('p');
  if (!element) throw new Error('no paragraph');
  return groundAt(element).theme;
};

describe('the ground of the text', () => {
  afterEach(() => document.body.removeAttribute('style'));

  it.each([
    ['white paper', '<div style="background:#fff"><p>x</p></div>', 'light'],
    ['near-black', '<div style="background:#14161a"><p>x</p></div>', 'dark'],
    [
      'a transparent layer over black',
      '<div style="background:#000"><div style="background:rgba(255,255,255,.1)"><p>x</p></div></div>',
      'dark',
    ],
    [
      'a light box on a dark page',
      '<div style="background:#000"><div style="background:#eee"><p>x</p></div></div>',
      'light',
    ],
    [
      'white letters on a picture',
      '<div style="background-image:url(x.png)"><p style="color:#fff">x</p></div>',
      'dark',
    ],
    ['black letters on nothing', '<p style="color:#000">x</p>', 'light'],
  ])('is told for %s', (_name, html, expected) => {
    expect(theme(html)).toBe(expected);
  });

  it.each([
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['color(srgb 1 0 0)', { red: 255, green: 0, blue: 0, alpha: 1 }],
    ['color(display-p3 1 0 0)', null],
    ['canvas', null],
    ['', null],
  ])('reads the colour %s', (value, colour) => {
    expect(parseColour(value)).toEqual(colour);
  });
});
