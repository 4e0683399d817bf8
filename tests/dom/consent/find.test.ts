// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { findCandidates, floatingBox, holdsPage } from '../../../lib/dom/consent/find';
import { knownBanner, knownBanners, veilSelectors } from '../../../lib/dom/consent/known';
import { isNamed, namedElements } from '../../../lib/dom/consent/lookup';
import { textLength } from '../../../lib/dom/consent/text-length';

const body = (html: string) => {
  document.body.innerHTML = html;
};
const ids = () => findCandidates(document).map(({ id }) => id);

describe('candidates for a banner', () => {
  it('are none on a page without one', () => {
    body('<header>News</header><main><article><h1>A</h1><p>Cookies</p></article></main>');
    expect(ids()).toEqual([]);
  });

  it('are known products, named bars and dialogs outside the article', () => {
    body(
      '<div id="onetrust-banner-sdk">a</div><p id="cookie-bar">b</p><dialog id="d" open>c</dialog><main><div id="cookie-x">d</div><article><div id="cookie-y">e</div></article></main>',
    );
    expect(ids().sort()).toEqual(['cookie-bar', 'd', 'onetrust-banner-sdk']);
  });

  it('reach up to the box that holds nothing else', () => {
    body(
      '<div id="outer"><div><div class="cookie-text">We use cookies</div></div></div><p>other</p>',
    );
    expect(ids()).toEqual(['outer']);
  });

  it('are floating children of the body', () => {
    body(
      '<div id="f" style="position:fixed">Nous utilisons des cookies ici</div><div id="s">Nous utilisons</div>',
    );
    expect(ids()).toEqual(['f']);
  });

  it('are what lies on top at a few points, through shadow roots', () => {
    body('<div id="page"><main><h1>A</h1></main></div><x-bar id="host"></x-bar>');
    const host = document.querySelector('#host');
    const root = host?.attachShadow({ mode: 'open' });
    if (!host || !root) throw new Error('no host');
    root.innerHTML = '<div style="position:fixed"><button>Accept</button></div>';
    Object.assign(root, { elementFromPoint: () => root.querySelector('button') });
    document.elementFromPoint = vi.fn(() => host);
    expect(ids()).toEqual(['host']);
    Reflect.deleteProperty(document, 'elementFromPoint');
  });

  it('are bars in the flow near the body, not the links in them', () => {
    body(
      '<div id="bar">Si continúa navegando acepta el uso de cookies. <a href="#">Aceptar</a></div><main><h1>A</h1></main>',
    );
    document.elementFromPoint = vi.fn(() => document.querySelector('a'));
    expect(ids()).toEqual(['bar']);
    Reflect.deleteProperty(document, 'elementFromPoint');
  });
});

describe('a floating box', () => {
  it('is never the page itself, but may have a heading of its own', () => {
    body('<div id="app" style="position:fixed"><h1>A</h1><p id="p">text</p></div>');
    expect(floatingBox(document.querySelector('#p') as Element)).toBeNull();
    body('<div id="app" style="position:fixed" role="dialog"><h1>A</h1><p id="p">text</p></div>');
    expect(floatingBox(document.querySelector('#p') as Element)?.id).toBe('app');
    expect(holdsPage(document.body)).toBe(false);
  });
});

describe('named elements', () => {
  it('are every known product, wherever it stands', () => {
    body(
      '<main><div><div><div><div class="fc-consent-root">x</div></div></div></div></main><div id="sp_message_container_7">y</div>',
    );
    const found = [...namedElements(document)];
    expect(found.map((element) => element.className || element.id)).toEqual(
      expect.arrayContaining(['fc-consent-root', 'sp_message_container_7']),
    );
  });

  it('say it by id, class or tag', () => {
    body(
      '<p id="my-cookie"></p><p class="gdpr"></p><cookie-bar></cookie-bar><p class="story"></p>',
    );
    expect([...document.body.children].map(isNamed)).toEqual([true, true, true, false]);
  });
});

describe('the length of a text', () => {
  it('is counted no further than it matters', () => {
    body(`<p>${'a'.repeat(40)}</p><p>${'b'.repeat(40)}</p><p>${'c'.repeat(400)}</p>`);
    expect(textLength(document.body, 1000)).toBe(480);
    expect(textLength(document.body, 50)).toBe(80);
  });
});

describe('known products', () => {
  it('have selectors that browsers understand', () => {
    for (const { selector, backdrop } of knownBanners)
      expect(() => document.querySelector([selector, backdrop ?? '*'].join(', '))).not.toThrow();
  });

  it('are known by the element, what holds it, and what it holds', () => {
    body('<div id="w"><div class="penci-wrap-gprd-law"><p id="in">x</p></div></div>');
    for (const id of ['w', 'in'])
      expect(knownBanner(document.getElementById(id) as Element)?.name).toBe('Soledad');
    expect(knownBanner(document.body)?.name).toBe('Soledad');
  });

  it('veil no host of a shadow root, which may hold the reader’s own choices', () => {
    expect(veilSelectors.join()).not.toContain('usercentrics');
  });
});
