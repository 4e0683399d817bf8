/**
 * Writes over inline styles and takes back exactly that. The page goes on changing its own elements
 * meanwhile (a library hides its banner by `display: none`); what it wrote is kept.
 */
export class InlineStyles {
  readonly #before = new Map<HTMLElement, Map<string, [value: string, priority: string]>>();

  /** Sets the declarations with `!important`. */
  set(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
    const before = this.#before.get(element) ?? new Map<string, [string, string]>();
    this.#before.set(element, before);
    const { style } = element;
    for (const [name, value] of Object.entries(declarations)) {
      if (!before.has(name))
        before.set(name, [style.getPropertyValue(name), style.getPropertyPriority(name)]);
      style.setProperty(name, value, 'important');
    }
  }

  has(element: Element): boolean {
    return this.#before.has(element as HTMLElement);
  }

  /** Gives one element back what it had, but for what the page has changed since. */
  restore(element: HTMLElement): void {
    const before = this.#before.get(element);
    if (!before) return;
    this.#before.delete(element);
    for (const [name, [value, priority]] of before) {
      if (element.style.getPropertyPriority(name) !== 'important') continue;
      if (value === '') element.style.removeProperty(name);
      else element.style.setProperty(name, value, priority);
    }
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }

  restoreAll(): void {
    for (const element of [...this.#before.keys()]) this.restore(element);
  }
}
