import { knownBanners } from './known';

/** A known product's selectors by how fast a browser answers them. */
const parts = knownBanners.flatMap(({ selector }) => selector.split(', '));
const simple = (sign: string) =>
  parts
    .filter((part) => part.startsWith(sign) && /^.[\w-]+$/u.test(part))
    .map((part) => part.slice(1));
const IDS = simple('#');
const CLASSES = simple('.');
const known = new Set([...IDS.map((id) => `#${id}`), ...CLASSES.map((name) => `.${name}`)]);
const OTHERS = parts.filter((part) => !known.has(part));

export const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const RARE = [...OTHERS, DIALOGS].join(', ');

/** Words that authors put in the names of their own bars. */
const NAME = /cookie|consent|gdpr|gprd|rgpd|dsgvo|privacy/iu;
/** How far below the body such names are looked for; what lies deeper is found where it lies on top. */
const DEEPEST = 3;
const MOST_CHILDREN = 24;
const MOST_ELEMENTS = 240;

/**
 * Known banners and dialogs anywhere, and elements near the body whose name says what they are. Some
 * hundred look-ups by id and class, which browsers answer from tables, instead of one long selector
 * that is compared with every element.
 */
export function* namedElements(document: Document): Iterable<Element> {
  for (const id of IDS) {
    const element = document.getElementById(id);
    if (element) yield element;
  }
  for (const name of CLASSES) yield* document.getElementsByClassName(name);
  yield* document.querySelectorAll(RARE);
  if (document.body) yield* namedBelow(document.body);
}

/** True when the element's id, class or tag says that it is about consent. */
export function isNamed(element: Element): boolean {
  return NAME.test(`${element.id} ${element.getAttribute('class') ?? ''} ${element.localName}`);
}

function* namedBelow(body: Element): Iterable<Element> {
  const queue: [Element, number][] = [[body, 0]];
  let asked = 0;
  for (let entry = queue.shift(); entry && asked < MOST_ELEMENTS; entry = queue.shift()) {
    const [parent, depth] = entry;
    const { children } = parent;
    // The last children are those that scripts have added.
    for (let i = children.length - 1; i >= Math.max(0, children.length - MOST_CHILDREN); i--) {
      const child = children[i];
      if (!child || child.matches('script, style, link, template, main, article')) continue;
      asked++;
      if (NAME.test(`${child.id} ${child.getAttribute('class') ?? ''} ${child.localName}`))
        yield child;
      else if (depth + 1 < DEEPEST && child.childElementCount > 0) queue.push([child, depth + 1]);
    }
  }
}
