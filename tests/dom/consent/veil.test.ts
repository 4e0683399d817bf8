// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InlineStyles } from '../../../lib/dom/consent/inline-style';
import { Veil } from '../../../lib/dom/consent/veil';

/** What jsdom lacks: sheets that a document adopts. */
class FakeSheet {
  css = '';
  disabled = false;
  replaceSync(css: string) {
    this.css = css;
  }
}

let bar: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  Object.assign(document, { adoptedStyleSheets: [] });
  document.body.innerHTML = '<div id="cookie-notice" style="color: red">x</div>';
  bar = document.querySelector('#cookie-notice') as HTMLElement;
});
const css = () =>
  document.adoptedStyleSheets.map((sheet) => (sheet as unknown as FakeSheet).css).join();

describe('inline styles', () => {
  it('are taken back, and what the page has written since is kept', () => {
    const styles = new InlineStyles();
    styles.set(bar, { opacity: '0', display: 'none' });
    expect(bar.style.getPropertyPriority('opacity')).toBe('important');
    bar.style.setProperty('display', 'block');
    styles.restore(bar);
    expect(bar.getAttribute('style')).toBe('color: red; display: block;');
  });

  it('leave no empty attribute behind', () => {
    const styles = new InlineStyles();
    styles.set(document.body, { overflow: 'visible' });
    styles.restoreAll();
    expect(document.body.hasAttribute('style')).toBe(false);
  });
});

describe('the veil', () => {
  it('makes known banners transparent without changing the page’s elements', () => {
    const before = document.documentElement.outerHTML;
    const veil = new Veil(document);
    veil.lower();
    expect(css()).toContain('#cookie-notice');
    expect(css()).toContain('opacity: 0 !important');
    expect(css()).not.toContain('display');
    expect(document.documentElement.outerHTML).toBe(before);
    veil.lift();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('spares one product and goes on with the others', () => {
    const veil = new Veil(document);
    veil.lower();
    veil.spare(bar);
    expect(css()).not.toContain('#cookie-notice');
    expect(css()).toContain('#onetrust-banner-sdk');
  });

  it('hides, and undoes all of it', () => {
    const veil = new Veil(document);
    veil.lower();
    veil.hide(bar);
    expect(veil.has(bar)).toBe(true);
    expect(bar.style.display).toBe('none');
    veil.undo();
    expect(bar.getAttribute('style')).toBe('color: red;');
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('falls back to a style element where no sheet can be adopted', () => {
    Object.defineProperty(document, 'adoptedStyleSheets', {
      configurable: true,
      get: () => {
        throw new Error('not for extensions');
      },
      set: () => undefined,
    });
    const veil = new Veil(document);
    veil.lower();
    expect(document.head.querySelector('style')?.textContent).toContain('#cookie-notice');
    veil.lift();
    expect(document.head.querySelector('style')).toBeNull();
    Reflect.deleteProperty(document, 'adoptedStyleSheets');
  });
});
