// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardContent } from '../../lib/dom/card';
import { MarkLayer } from '../../lib/dom/mark-layer';
import type { Mark } from '../../lib/dom/marks';
import { look, readBody, standIns } from './stand-ins';

const HTML =
  '<button id="b">x</button><p>Le maire Kervella a fermé le vieux pont.</p><input id="i">';

/** Events that count as the reader's own: no script can make trusted ones, tests included. */
const own = vi.hoisted(() => new WeakSet<Event>());
vi.mock('../../lib/dom/by-reader', () => ({ isByReader: (event: Event) => own.has(event) }));

describe('marks and their card', () => {
  let fakes: ReturnType<typeof standIns>;
  let layer: MarkLayer;
  let isAlive = true;
  let page: ReturnType<typeof readBody>;
  let roots: ShadowRoot[];
  const asked: { kinds: string[]; place: number | null }[] = [];
  const noted: Mark[] = [];
  const wronged: Mark[] = [];

  const content = (marks: readonly Mark[], place: { index: number } | null): CardContent => {
    asked.push({ kinds: marks.map(({ kind }) => kind), place: place?.index ?? null });
    const sections = marks.map(({ kind }) => ({
      kind,
      label: kind,
      title: '<b>Titre</b>',
      text: null,
      facts: [{ name: 'Pays', value: 'France' }],
      list: ['Raison'],
    }));
    return {
      language: 'fr',
      sections,
      place: place && 'Marque',
      note: 'Noter',
      correct: 'Faux',
      close: 'Fermer',
    };
  };
  const marks = (): Mark[] => [
    {
      kind: 'statement',
      index: 0,
      ...page.spanOf('Le maire Kervella a fermé le vieux pont.'),
      level: 2,
    },
    { kind: 'official', index: 0, ...page.spanOf('Kervella'), level: 1 },
  ];
  /** Puts the caret of the point (x, y) before these words. */
  const pointAt = (words: string) => {
    const at = page.map.boundaryOf(page.spanOf(words));
    Object.assign(document, {
      caretPositionFromPoint: () =>
        at && { offsetNode: at.startContainer, offset: at.startOffset + 1 },
    });
  };
  const hosts = () =>
    [...document.documentElement.children].filter(({ localName }) => localName === 'div');
  const press = (
    code: string,
    init: KeyboardEventInit = {},
    target: EventTarget = document.body,
  ) => {
    const event = new KeyboardEvent('keydown', {
      code,
      key: code,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...init,
    });
    own.add(event);
    target.dispatchEvent(event);
    return event;
  };

  beforeEach(() => {
    fakes = standIns();
    asked.length = 0;
    noted.length = 0;
    wronged.length = 0;
    roots = [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      Object.assign(root, { adoptedStyleSheets: [] });
      expect(init.mode).toBe('closed');
      roots.push(root);
      return root;
    });
    page = readBody(HTML);
    isAlive = true;
    layer = new MarkLayer(document, {
      isAlive: () => isAlive,
      contentOf: content,
      onNote: (mark) => noted.push(mark),
      onCorrect: (mark) => wronged.push(mark),
    });
    layer.show(marks(), page.map, look);
  });
  afterEach(() => {
    layer.dispose();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('opens where the pointer rests on a mark, the narrowest first, in one host outside the body', () => {
    const body = document.body.outerHTML;
    pointAt('Kervella');
    layer.onRest(20, 210, document.body);
    expect(asked).toEqual([{ kinds: ['official', 'statement'], place: null }]);
    expect(hosts()).toHaveLength(1);
    expect(document.body.outerHTML).toBe(body);
  });

  it('does not open beside the text, where the caret still answers', () => {
    pointAt('Kervella');
    layer.onRest(700, 210, document.body);
    expect(asked).toEqual([]);
  });

  it('shows what it is told as text, never as markup', () => {
    pointAt('Kervella');
    layer.onRest(20, 210, document.body);
    const [root] = roots;
    expect(root?.querySelector('h2')?.textContent).toBe('<b>Titre</b>');
    expect(root?.querySelector('b')).toBeNull();
    expect(root?.querySelector('dd')?.textContent).toBe('France');
  });

  it('is hidden from the page: the host has no content of its own and its root is closed', () => {
    pointAt('Kervella');
    layer.onRest(20, 210, document.body);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.textContent).toBe('');
  });

  it('closes when the pointer rests elsewhere, but not while it is over the card', () => {
    pointAt('Kervella');
    layer.onRest(20, 210, document.body);
    layer.onRest(700, 500, hosts()[0] ?? null);
    expect(hosts()).toHaveLength(1);
    layer.onRest(700, 500, document.body);
    expect(hosts()).toHaveLength(0);
  });

  it('stays after a click on the mark, until a click elsewhere', () => {
    pointAt('Kervella');
    layer.onPress(20, 210, document.body);
    layer.onRest(700, 500, document.body);
    expect(hosts()).toHaveLength(1);
    layer.onPress(700, 500, document.body);
    expect(hosts()).toHaveLength(0);
  });

  it('is walked with Alt+J and Alt+K, round and round, and says where it is', () => {
    press('KeyJ', { altKey: true });
    press('KeyJ', { altKey: true });
    press('KeyJ', { altKey: true });
    press('KeyK', { altKey: true });
    expect(asked.map(({ place }) => place)).toEqual([0, 1, 0, 1]);
    expect(asked[1]?.kinds).toEqual(['official', 'statement']);
  });

  it('is walked on after the page rendered itself anew', () => {
    press('KeyJ', { altKey: true });
    page = readBody(HTML);
    layer.show(marks(), page.map, look);
    press('KeyJ', { altKey: true });
    expect(asked.map(({ place }) => place)).toEqual([0, 1]);
  });

  it('begins at the end when it is walked backwards first', () => {
    press('KeyK', { altKey: true });
    expect(asked[0]?.place).toBe(1);
  });

  it('takes the focus when it is walked, and gives it back on Escape', () => {
    document.getElementById('b')?.focus();
    press('KeyJ', { altKey: true });
    expect(document.activeElement).toBe(hosts()[0]);
    press('KeyJ', { altKey: true });
    press('Escape');
    expect(hosts()).toHaveLength(0);
    expect(document.activeElement?.id).toBe('b');
  });

  it('leaves Escape to the page when there is nothing to close', () => {
    let heard = 0;
    document.body.addEventListener('keydown', () => (heard += 1), { once: true });
    press('Escape');
    expect(heard).toBe(1);
  });

  it.each([
    ['without Alt', {}],
    ['with Ctrl too', { altKey: true, ctrlKey: true }],
  ])('does nothing on J %s', (_name, init) => {
    expect(press('KeyJ', init).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
  });

  it('does nothing on Alt+J while the reader types', () => {
    press('KeyJ', { altKey: true }, document.getElementById('i') ?? undefined);
    expect(asked).toEqual([]);
  });

  it('ignores keys that a script of the page made up', () => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyJ', altKey: true, bubbles: true }),
    );
    expect(asked).toEqual([]);
  });

  it('keeps a note only on a real press of its button', () => {
    pointAt('Kervella');
    layer.onPress(20, 210, document.body);
    const button = roots.at(-1)?.querySelector('button');
    button?.click();
    expect(noted).toEqual([]);
    const click = new MouseEvent('click', { bubbles: true });
    own.add(click);
    button?.dispatchEvent(click);
    expect(noted.map(({ kind }) => kind)).toEqual(['official']);
    expect(wronged).toEqual([]);
    const wrong = new MouseEvent('click', { bubbles: true });
    own.add(wrong);
    roots.at(-1)?.querySelectorAll('button')[1]?.dispatchEvent(wrong);
    expect(wronged.map(({ kind }) => kind)).toEqual(['official']);
  });

  it('hides and shows all marks', () => {
    layer.toggle();
    expect(fakes.highlights.size).toBe(0);
    pointAt('Kervella');
    layer.onRest(20, 210, document.body);
    expect(asked).toEqual([]);
    layer.toggle();
    expect(fakes.highlights.size).toBeGreaterThan(0);
  });

  it('reveals a passage of the article and no other', () => {
    expect(layer.reveal(page.spanOf('vieux pont'))).toBe(true);
    expect(layer.reveal({ start: 5_000, end: 5_010 })).toBe(false);
    document.body.replaceChildren();
    expect(layer.reveal({ start: 0, end: 5 })).toBe(false);
  });

  it('closes when the page scrolls under a card that was only hovered', () => {
    pointAt('Kervella');
    layer.onRest(20, 210, document.body);
    layer.onScroll(document);
    expect(hosts()).toHaveLength(0);
  });

  it.each([
    ['the pointer rests', () => layer.onRest(20, 210, document.body)],
    ['the reader clicks', () => layer.onPress(20, 210, document.body)],
    ['the reader walks', () => press('KeyJ', { altKey: true })],
  ])('goes without a word when %s after the extension was reloaded', (_name, act) => {
    pointAt('Kervella');
    isAlive = false;
    act();
    expect(asked).toEqual([]);
    expect(fakes.highlights.size).toBe(0);
    expect(hosts()).toHaveLength(0);
  });

  it('leaves nothing in the page when it is disposed', () => {
    pointAt('Kervella');
    layer.onPress(20, 210, document.body);
    layer.dispose();
    expect(hosts()).toHaveLength(0);
    expect(fakes.highlights.size).toBe(0);
    press('KeyJ', { altKey: true });
    expect(asked).toHaveLength(1);
  });
});
