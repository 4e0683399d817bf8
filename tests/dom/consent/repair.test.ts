// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { InlineStyles } from '../../../lib/dom/consent/inline-style';
import { isLocked, repair } from '../../../lib/dom/consent/repair';

const run = (removed: Element[] = []) => {
  const touched = new InlineStyles();
  repair(document, removed, touched);
  return touched;
};

beforeEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  document.body.innerHTML = '<main><h1>A</h1></main>';
  for (const root of [document.documentElement, document.body])
    Object.defineProperty(root, 'scrollHeight', { configurable: true, value: 5000 });
});

describe('a page after its banner went', () => {
  it('scrolls again', () => {
    document.body.style.overflow = 'hidden';
    expect(isLocked(document)).toBe(true);
    const touched = run();
    expect(isLocked(document)).toBe(false);
    touched.restoreAll();
    expect(document.body.style.overflow).toBe('hidden');
  });

  it('stands where it stood when the body was fixed', () => {
    const scrolled: unknown[] = [];
    window.scrollTo = ((...to: unknown[]) => scrolled.push(to)) as never;
    document.body.setAttribute('style', 'position: fixed; top: -420px');
    run();
    expect(document.body.style.position).toBe('static');
    expect(scrolled).toEqual([[0, 420]]);
  });

  it('can be used and seen again', () => {
    document.body.innerHTML =
      '<div id="app" inert aria-hidden="true" style="filter: blur(4px)"><h1>A</h1></div>';
    run();
    const app = document.querySelector('#app') as HTMLElement;
    expect(app.hasAttribute('inert')).toBe(false);
    expect(app.hasAttribute('aria-hidden')).toBe(false);
    expect(app.style.filter).toBe('none');
  });

  it('stays locked while another dialog stands', () => {
    document.body.style.overflow = 'hidden';
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog">Subscribe to read on</div>');
    run();
    expect(isLocked(document)).toBe(true);
  });

  it('is not kept locked by the banner’s own dialog', () => {
    document.body.style.overflow = 'hidden';
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog">cookies</div>');
    run([document.querySelector('[role=dialog]') as Element]);
    expect(isLocked(document)).toBe(false);
  });

  it('that scrolls inside a box of its own is left as it is', () => {
    Object.defineProperty(document.body, 'scrollHeight', { configurable: true, value: 700 });
    document.body.style.overflow = 'hidden';
    run();
    expect(document.body.style.overflow).toBe('hidden');
  });
});
