// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VeilSheet } from '../../../lib/dom/consent/veil-sheet';

beforeEach(() => {
  document.head.replaceChildren();
  document.body.innerHTML = '<div id="cookie-notice">x</div>';
});
afterEach(() => vi.unstubAllGlobals());

const own = () => document.querySelector('style')?.textContent ?? '';

describe('the veil where a browser has no sheets to adopt', () => {
  beforeEach(() => vi.stubGlobal('CSSStyleSheet', undefined));

  it('is one element in the head, and gone when it is lifted', () => {
    const veil = new VeilSheet(document);
    veil.lower();
    expect(own()).toContain('#cookie-notice');
    expect(own()).toContain('pointer-events: none !important');
    veil.lift();
    veil.lift();
    expect(document.querySelector('style')).toBeNull();
  });

  it('spares the product that is to be seen', () => {
    const veil = new VeilSheet(document);
    veil.lower();
    veil.spare(document.querySelector('#cookie-notice') as Element);
    expect(own()).not.toContain('#cookie-notice');
    expect(own()).toContain('opacity: 0 !important');
    veil.lift();
  });
});
