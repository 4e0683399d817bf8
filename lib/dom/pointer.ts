import { isByReader } from './by-reader';

/** What the reader does with pointer and keys, said in terms of the page. */
export interface Gestures {
  /** The pointer rests here, over this element. */
  onRest(x: number, y: number, target: EventTarget | null): void;
  onScroll(target: EventTarget | null): void;
  onPress(x: number, y: number, target: EventTarget | null): void;
  onNext(): void;
  onPrevious(): void;
  /** @returns true when there was something to close */
  onEscape(): boolean;
}

/** How long the pointer rests before anything is looked up, in milliseconds. */
const REST = 180;

/**
 * Listens on the window, passively; nothing is looked up while the pointer moves.
 * Alt+J goes to the next mark, Alt+K to the one before, Escape closes.
 */
export function listenForGestures(window: Window, gestures: Gestures, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passive = { passive: true, capture: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || !isByReader(event)) return;
      clearTimeout(timer);
      const { clientX, clientY, target } = event;
      timer = setTimeout(() => gestures.onRest(clientX, clientY, target), REST);
    },
    passive,
  );
  window.addEventListener('scroll', ({ target }) => gestures.onScroll(target), passive);
  window.addEventListener(
    'click',
    (event) => {
      clearTimeout(timer);
      if (isByReader(event)) gestures.onPress(event.clientX, event.clientY, event.target);
    },
    passive,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isByReader(event)) return;
      if (event.key === 'Escape') {
        if (gestures.onEscape()) event.stopPropagation();
        return;
      }
      if (!event.altKey || event.ctrlKey || event.metaKey || isEditable(event)) return;
      if (event.code !== 'KeyJ' && event.code !== 'KeyK') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.code === 'KeyJ') gestures.onNext();
      else gestures.onPrevious();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function isEditable(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/.test(target.localName))
  );
}
