/** More steps back than this nobody remembers having taken. */
const MOST = 100;

/**
 * The ways back from what was removed, for as long as this panel lives. Ctrl or Cmd with Z takes the last,
 * except in a field, where the keys undo the typing. Notes stand in the bin for longer.
 */
export class UndoStack {
  readonly #steps: (() => void)[] = [];

  constructor(target: Pick<EventTarget, 'addEventListener'> = globalThis) {
    target.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && isUndo(event) && this.run()) event.preventDefault();
    });
  }

  /** Remembers a step; what it returns runs it and forgets it, and does nothing a second time. */
  add(step: () => void): () => void {
    this.#steps.push(step);
    if (this.#steps.length > MOST) this.#steps.shift();
    return () => {
      const at = this.#steps.lastIndexOf(step);
      if (at < 0) return;
      this.#steps.splice(at, 1);
      step();
    };
  }

  /** Takes the last step back; false when there is none. */
  run(): boolean {
    const step = this.#steps.pop();
    step?.();
    return step !== undefined;
  }
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  const isField = target instanceof Element && target.closest('input, textarea, select') !== null;
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey && !isField;
}
