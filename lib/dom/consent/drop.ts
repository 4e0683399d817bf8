import { isNotice, isSubject } from './judge';
import { knownBanners } from './known';
import { textLength } from './text-length';

const DROPPED = knownBanners
  .flatMap(({ selector, backdrop }) => [selector, backdrop])
  .filter((selector): selector is string => selector !== undefined)
  .join(', ');
/** Names that authors give their own bars. */
const NAMED =
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i], [class*="gprd" i], [id*="rgpd" i], [class*="rgpd" i], [role="dialog"], [role="alertdialog"], dialog';
/** A box with more text is no banner, whatever it is called. */
const LONGEST_KNOWN = 4000;
/** A banner's text is no longer than this; what is longer may be an article. */
const LONGEST = 3000;
const LONGEST_UNNAMED = 700;

/**
 * Removes cookie banners from a clone of the page, so that their text never reads as article. Asks
 * for no layout and works where there is none. Known products go by their id or class; other boxes
 * only when they are short, stand outside the article, are about cookies and can be pressed.
 */
export function dropBanners(root: Document | Element): void {
  for (const known of root.querySelectorAll(DROPPED))
    if (!holdsArticle(known) && textLength(known, LONGEST_KNOWN) <= LONGEST_KNOWN) known.remove();
  for (const named of root.querySelectorAll(NAMED)) if (isBanner(named, LONGEST)) named.remove();
  const body = root.querySelector('body') ?? root;
  for (const child of [...body.children]) if (isBanner(child, LONGEST_UNNAMED)) child.remove();
}

function isBanner(element: Element, longest: number): boolean {
  if (element.matches('html, body, main, article, script, style, nav, header, footer'))
    return false;
  if (element.closest('article, main') || holdsArticle(element)) return false;
  const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (text.length < 20 || text.length > longest) return false;
  const pressed = element.querySelector('button, a, input, [role="button"]') !== null;
  return pressed && (isNotice(text) || (longest === LONGEST && isSubject(text)));
}

/** A wrapper that a site named after its banner may hold the whole page. */
function holdsArticle(element: Element): boolean {
  return element.querySelector('article, main, h1, [itemprop="articleBody"]') !== null;
}
