/**
 * A property of the document as the browser made it. `<img name="body">` and the like would otherwise
 * stand where `document.body` does, in our world as well as in the page's.
 */
export function own<K extends keyof Document>(document: Document, key: K): Document[K] {
  return Reflect.get(Object.getPrototypeOf(document), key, document) as Document[K];
}

/** Walks over text nodes; native steps, which no name in a form can bend. */
export function textWalker(document: Document, root: Node): TreeWalker {
  return own(document, 'createTreeWalker').call(document, root, 4 /* NodeFilter.SHOW_TEXT */);
}

/** Elements whose name or id becomes a property of their form or of the document. */
const BENDING = ['input', 'select', 'textarea', 'button', 'output', 'fieldset', 'object']
  .flatMap((name) => [`form ${name}[name]`, `form ${name}[id]`])
  .concat('img[name]', 'embed[name]', 'iframe[name]', 'form[name]', 'object[name]', 'object[id]')
  .concat('form img[id]');

/** Takes from a parsed copy the names by which its forms, or itself, would lie about their nodes. */
export function removeNames(copy: Document): void {
  const { removeAttribute } = Object.getPrototypeOf(own(copy, 'documentElement')) as Element;
  for (const element of own(copy, 'querySelectorAll').call(copy, BENDING.join(','))) {
    // Not element.removeAttribute: a form may hold an input of that name.
    removeAttribute.call(element, 'name');
    removeAttribute.call(element, 'id');
  }
}
