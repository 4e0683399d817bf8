// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adoptSheet } from '../../lib/dom/adopt-sheet';
import { Card, type CardContent } from '../../lib/dom/card';
import { CARD_CSS } from '../../lib/dom/card-style';
import { marksAt } from '../../lib/dom/hit-test';
import { PAPER_CSS } from '../../lib/dom/paper-style';
import { listenForGestures } from '../../lib/dom/pointer';
import { isInView, scrollTo } from '../../lib/dom/scroll-to';
import { HOST_CSS } from '../../lib/dom/shadow-host';
import { look, readBody, standIns } from './stand-ins';

/** Events that count as the reader's own: no script can make trusted ones, tests included. */
const own = vi.hoisted(() => new WeakSet<Event>());
vi.mock('../../lib/dom/by-reader', async (original) => {
  const real = await original<typeof import('../../lib/dom/by-reader')>();
  return { isByReader: (event: Event) => own.has(event) || real.isByReader(event) };
});

const content: CardContent = {
  language: 'fr',
  place: 'Marque 1 sur 2',
  note: 'Noter',
  correct: 'Pas un chiffre',
  close: 'Fermer',
  sections: [
    { kind: 'figure', label: 'Chiffre', title: '12 000', text: null, facts: [], list: [] },
  ],
};

describe('the card', () => {
  let root: ShadowRoot | null = null;

  beforeEach(() => {
    standIns();
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      root = attach.call(this, init);
      Object.assign(root, { adoptedStyleSheets: [] });
      return root;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  const open = (focus = false, theme: 'light' | 'dark' = 'light') => {
    const card = new Card(document, {
      onNote: () => undefined,
      onCorrect: () => undefined,
      onClose: () => undefined,
    });
    card.show(content, [], { theme, look }, focus);
    return card;
  };

  it('is a named dialog in the language of its texts, with named buttons', () => {
    const card = open();
    const dialog = root?.querySelector('[role="dialog"]');
    expect(dialog?.getAttribute('aria-label')).toBe('Chiffre, 12 000');
    expect(dialog?.getAttribute('lang')).toBe('fr');
    expect(
      [...(root?.querySelectorAll('button') ?? [])].map((button) => button.textContent),
    ).toEqual(['Noter', 'Pas un chiffre', 'Fermer']);
    card.hide();
  });

  it('follows the ground of the page', () => {
    const card = open(false, 'dark');
    expect(root?.querySelector('.dark')).not.toBeNull();
    card.hide();
  });

  it('replaces itself: there is never more than one host', () => {
    const card = open();
    card.show(content, [], { theme: 'light', look }, false);
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
    expect(card.isOpen).toBe(true);
    card.hide();
    card.hide();
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
  });

  it('does not give the focus back to what has gone', () => {
    document.body.innerHTML = '<button>x</button>';
    const button = document.querySelector('button');
    button?.focus();
    const card = open(true);
    button?.remove();
    expect(() => card.hide()).not.toThrow();
  });

  it('is not covered by the page’s own styles, nor animated for who wants no motion', () => {
    expect(HOST_CSS).toContain(':host{all:initial!important');
    expect(HOST_CSS).toContain('@media print{:host{display:none');
    expect(CARD_CSS).toMatch(/prefers-reduced-motion:no-preference\)\{\.card\{animation/);
    expect(CARD_CSS).toContain('forced-colors:active');
  });
});

describe('style rules without a node', () => {
  it('are added once and taken away without touching those of the page', () => {
    standIns();
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const sheet = adoptSheet(document, 'p{}');
    sheet.keep();
    expect(document.adoptedStyleSheets).toHaveLength(2);
    sheet.remove();
    expect(document.adoptedStyleSheets).toEqual([own]);
    vi.unstubAllGlobals();
  });
});

describe('the point under the pointer', () => {
  it('is no mark where there is no text, or text of somebody else', () => {
    standIns();
    const { map } = readBody('<p>Le pont.</p>');
    const find = vi.fn(() => []);
    for (const answer of [
      null,
      { offsetNode: document.body, offset: 0 },
      { offsetNode: document.createTextNode('x'), offset: 0 },
    ]) {
      Object.assign(document, { caretPositionFromPoint: () => answer });
      expect(marksAt(document, 10, 10, map, find)).toEqual([]);
    }
    Object.assign(document, { caretPositionFromPoint: undefined });
    expect(marksAt(document, 10, 10, map, find)).toEqual([]);
    expect(find).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});

describe('gestures', () => {
  const gestures = {
    onRest: vi.fn(),
    onScroll: vi.fn(),
    onPress: vi.fn(),
    onNext: vi.fn(),
    onPrevious: vi.fn(),
    onEscape: vi.fn(() => false),
  };
  const move = (clientX: number, pointerType = 'mouse', isOwn = true) => {
    const event = Object.assign(new MouseEvent('pointermove', { clientX, clientY: 5 }), {
      pointerType,
    });
    if (isOwn) own.add(event);
    window.dispatchEvent(event);
  };

  it('look nothing up while the pointer moves, and once when it rests', () => {
    vi.useFakeTimers();
    const stop = new AbortController();
    listenForGestures(window, gestures, stop.signal);
    for (let x = 0; x < 50; x += 1) {
      move(x);
      vi.advanceTimersByTime(20);
    }
    expect(gestures.onRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(gestures.onRest).toHaveBeenCalledTimes(1);
    expect(gestures.onRest.mock.calls[0]?.slice(0, 2)).toEqual([49, 5]);
    move(9, 'touch');
    move(9, 'mouse', false);
    vi.advanceTimersByTime(300);
    expect(gestures.onRest).toHaveBeenCalledTimes(1);
    move(9);
    stop.abort();
    vi.advanceTimersByTime(300);
    expect(gestures.onRest).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});

describe('scrolling to a passage', () => {
  const range = (top: number) =>
    ({
      startContainer: { parentElement: document.body, ownerDocument: document },
      getBoundingClientRect: () => ({ top, bottom: top + 20 }),
    }) as unknown as Range;

  it.each([
    [200, true],
    [-30, false],
    [760, false],
  ])('at %i is in view: %s', (top, expected) => {
    Object.assign(window, { innerHeight: 768 });
    expect(isInView(range(top))).toBe(expected);
  });

  it('moves the page only when the passage is out of sight or under a header', () => {
    standIns();
    const scrollBy = vi.fn();
    Object.assign(window, { scrollBy, innerHeight: 768 });
    scrollTo(range(300));
    expect(scrollBy).not.toHaveBeenCalled();
    scrollTo(range(2_000));
    expect(scrollBy).toHaveBeenCalledWith({ top: 2_000 - 256, behavior: 'instant' });
    scrollTo(range(10));
    expect(scrollBy).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});

it('has, like the bar at a selection, a dark paper and targets for fingers', () => {
  expect(CARD_CSS).toContain(PAPER_CSS);
  expect(PAPER_CSS).toMatch(/\.dark\{[^}]*color-scheme:dark/);
  expect(PAPER_CSS).toContain('(pointer:coarse){button{min-height:44px');
});
