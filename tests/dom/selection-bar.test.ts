// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SelectionBar } from '../../lib/dom/selection-bar';
import type { Span } from '../../lib/text/types';
import { readBody, standIns } from './stand-ins';

const own = vi.hoisted(() => new WeakSet<Event>());
vi.mock('../../lib/dom/by-reader', () => ({ isByReader: (event: Event) => own.has(event) }));

describe('the bar beside a selected passage', () => {
  let roots: ShadowRoot[];
  let page: ReturnType<typeof readBody>;
  let bar: SelectionBar;
  let isAlive = true;
  let isWanted = true;
  const noted: Span[] = [];
  const copied: Span[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    standIns();
    roots = [];
    noted.length = 0;
    copied.length = 0;
    isAlive = true;
    isWanted = true;
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      Object.assign(root, { adoptedStyleSheets: [] });
      roots.push(root);
      return root;
    });
    page = readBody('<p>Le maire parle de 400 bateaux.</p><p id="out">Ailleurs</p><input id="i">');
    bar = new SelectionBar(document, {
      isAlive: () => isAlive,
      map: () => (isWanted ? page.map : null),
      theme: () => 'dark',
      texts: () => ({ language: 'fr', label: 'Passage', note: 'Noter', copy: 'Copier' }),
      onNote: (span) => noted.push(span),
      onCopy: async (span) => {
        copied.push(span);
        return 'Copié.';
      },
    });
  });
  afterEach(() => {
    bar.dispose();
    getSelection()?.removeAllRanges();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const hosts = () => document.querySelectorAll('html > div');
  const fire = (type: string, target: EventTarget = document.body, init: EventInit = {}) => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, ...init });
    own.add(event);
    target.dispatchEvent(event);
    return event;
  };
  const select = (words: string) => {
    const range = page.map.rangeOf(page.spanOf(words));
    getSelection()?.removeAllRanges();
    if (range) getSelection()?.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
  };
  const selectByHand = (words: string) => {
    fire('pointerdown');
    select(words);
    fire('pointerup');
    vi.advanceTimersByTime(300);
  };
  const buttons = () => [...(roots.at(-1)?.querySelectorAll('button') ?? [])];

  it('comes when the pointer is let go, with names, and takes no focus', () => {
    document.getElementById('i')?.focus();
    fire('pointerdown');
    select('400 bateaux');
    vi.advanceTimersByTime(1_000);
    expect(hosts()).toHaveLength(0);
    fire('pointerup');
    vi.advanceTimersByTime(300);
    expect(hosts()).toHaveLength(1);
    expect(document.activeElement?.id).toBe('i');
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Noter', 'Copier']);
    const toolbar = roots.at(-1)?.querySelector('[role=toolbar]');
    expect(toolbar?.getAttribute('aria-label')).toBe('Passage');
    expect(toolbar?.getAttribute('lang')).toBe('fr');
  });

  it('leaves the selection and the focus alone when it is pressed', () => {
    selectByHand('400 bateaux');
    const toolbar = roots.at(-1)?.querySelector('.bar');
    expect(fire('mousedown', toolbar ?? undefined).defaultPrevented).toBe(true);
    expect(fire('pointerdown', toolbar ?? undefined).defaultPrevented).toBe(true);
    expect(getSelection()?.toString()).toBe('400 bateaux');
  });

  it('notes the passage and goes', () => {
    selectByHand('400 bateaux');
    fire('click', buttons()[0]);
    expect(noted).toEqual([page.spanOf('400 bateaux')]);
    expect(hosts()).toHaveLength(0);
  });

  it('copies the passage, says so, and goes', async () => {
    selectByHand('400 bateaux');
    fire('click', buttons()[1]);
    await vi.advanceTimersByTimeAsync(10);
    expect(copied).toEqual([page.spanOf('400 bateaux')]);
    expect(roots.at(-1)?.querySelector('[role=status]')?.textContent).toBe('Copié.');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(hosts()).toHaveLength(0);
  });

  it('takes no click that a script of the page made up', () => {
    selectByHand('400 bateaux');
    buttons()[0]?.click();
    expect(noted).toEqual([]);
  });

  it.each([
    [
      'Escape is pressed',
      () => {
        const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
        own.add(event);
        document.body.dispatchEvent(event);
      },
    ],
    ['the page scrolls', () => window.dispatchEvent(new Event('scroll'))],
    ['the reader presses elsewhere', () => fire('pointerdown')],
    [
      'nothing is selected any more',
      () => {
        getSelection()?.removeAllRanges();
        document.dispatchEvent(new Event('selectionchange'));
        vi.advanceTimersByTime(300);
      },
    ],
  ])('goes when %s', (_name, act) => {
    selectByHand('400 bateaux');
    expect(hosts()).toHaveLength(1);
    act();
    expect(hosts()).toHaveLength(0);
  });

  it('does not come for what the page selects by itself', () => {
    select('400 bateaux');
    vi.advanceTimersByTime(300);
    expect(hosts()).toHaveLength(0);
  });

  it('does not come where the reader wants none, and goes for good with the extension', () => {
    isWanted = false;
    selectByHand('400 bateaux');
    expect(hosts()).toHaveLength(0);
    isWanted = true;
    isAlive = false;
    selectByHand('400 bateaux');
    isAlive = true;
    selectByHand('400 bateaux');
    expect(hosts()).toHaveLength(0);
  });
});
