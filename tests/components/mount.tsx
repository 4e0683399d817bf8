import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { Page } from '../../components/Page';
import { defaults } from '../../lib/browser/settings';
import { createStrings, type Strings } from '../../lib/browser/strings';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';

export const english: Strings = createStrings(en, 'en');
export const french: Strings = createStrings(fr, 'fr');

export interface Mounted {
  root: HTMLElement;
  /** The words on the page, spaces made single. */
  text(): string;
  /** The button, link or field whose name is or holds these words; throws when there is none. */
  button(name: string): HTMLElement;
  /** Draws again with other props. */
  update(vnode: VNode): void;
  unmount(): void;
}

/** Draws a component into the document, with the interface texts. */
export function mount(vnode: VNode, strings: Strings = english): Mounted {
  const root = document.body.appendChild(document.createElement('div'));
  const update = (next: VNode) =>
    act(() =>
      render(
        <Page strings={strings} look={defaults} title="extensionName">
          {next}
        </Page>,
        root,
      ),
    );
  update(vnode);
  return {
    root,
    text: () => wordsOf(root),
    button(name) {
      const all = [...root.querySelectorAll<HTMLElement>('button, a, [role=button], [role=tab]')];
      const found =
        all.find((element) => nameOf(element) === name) ??
        all.find((element) => nameOf(element).includes(name));
      if (!found) throw new Error(`no button "${name}" among ${all.map(nameOf).join(' | ')}`);
      return found;
    },
    update,
    unmount() {
      act(() => render(null, root));
      root.remove();
    },
  };
}

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? wordsOf(element);

/** Clicks, and lets the component draw what follows. */
export const click = (element: HTMLElement): void => void act(() => element.click());

/** Sets a field's value as typing or choosing would. */
export function enter(field: Element | null, value: string, event = 'input'): void {
  if (!(field instanceof HTMLElement)) throw new Error('no field');
  act(() => {
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

/** Presses a key on an element; true when the component let the browser act on it too. */
export function press(element: Element | null, key: string, more: KeyboardEventInit = {}): boolean {
  let passed = true;
  act(() => {
    passed =
      element?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      ) ?? true;
  });
  return passed;
}
