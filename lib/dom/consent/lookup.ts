import { knownBanners } from './known';

interface Lookups {
  ids: string[];
  classes: string[];
  /** One selector for what is neither. */
  rare: string;
}
let known: Lookups | null = null;

/** The known products' selectors by how fast a browser answers them; sorted on first use. */
function lookups(): Lookups {
  if (known) return known;
  const parts = knownBanners.flatMap(({ selector }) => selector.split(', '));
  const isSimple = (part: string) => /^[#.][\w-]+$/.test(part);
  const simple = parts.filter(isSimple);
  const named = (sign: string) =>
    simple.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
  const rare = [...parts.filter((part) => !isSimple(part)), DIALOGS].join(', ');
  known = { ids: named('#'), classes: named('.'), rare };
  return known;
}

export const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Words that authors put in the names of their own bars. */
const NAME = /cookie|consent|gdpr|gprd|rgpd|dsgvo|privacy/i;
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
  const { ids, classes, rare } = lookups();
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element) yield element;
  }
  for (const name of classes) yield* document.getElementsByClassName(name);
  yield* document.querySelectorAll(rare);
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
