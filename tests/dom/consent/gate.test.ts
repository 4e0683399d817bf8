// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mayBeBanner, mayHaveBanner } from '../../../lib/dom/consent/gate';

beforeEach(() => {
  document.body.replaceChildren();
  // jsdom has no layout: every box is drawn.
  Element.prototype.checkVisibility = () => true;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    ...{ x: 0, y: 600, left: 0, top: 600, right: 1000, bottom: 700, width: 1000, height: 100 },
    toJSON: () => ({}),
  });
});

describe('a page', () => {
  it.each([
    '<div id="cookie-notice"><p>Ce site utilise des cookies.</p><button>OK</button></div>',
    '<div role="dialog"><p>We and our partners store data.</p><button>A</button><button>B</button></div>',
    '<div id="onetrust-banner-sdk"><img alt=""></div>',
  ])('may have a banner: %s', (html) => {
    document.body.innerHTML = html;
    expect(mayHaveBanner(document)).toBe(true);
  });

  it.each([
    '<main><article><h1>Les cookies, une recette</h1><p>Beurre, sucre.</p></article></main>',
    '<div role="dialog"><p>Abonnez-vous à la lettre.</p><button>A</button><button>B</button></div>',
  ])('has none: %s', (html) => {
    document.body.innerHTML = html;
    expect(mayHaveBanner(document)).toBe(false);
  });
});

describe('a frame', () => {
  it('may be one by its words, when it is large enough to be read', () => {
    document.body.innerHTML = '<p>Wir verwenden Cookies.</p><button>Alle ablehnen</button>';
    expect(mayBeBanner(document)).toBe(true);
    vi.stubGlobal('innerHeight', 30);
    expect(mayBeBanner(document)).toBe(false);
    vi.unstubAllGlobals();
    document.body.innerHTML = '<p>Schuhe im Angebot</p>';
    expect(mayBeBanner(document)).toBe(false);
  });
});
