/**
 * The cheap question asked on every page: may this be an article? It runs before anything else is
 * loaded, so it looks at the address, at what the page declares, and at where its paragraphs stand.
 */

// Own compilation: words of an address that news articles do not have, in the six languages.
const NEVER_HOST =
  /^(?:(?:web)?mail|accounts?|login|auth|sso|checkout|shop|boutique|store|calendar|drive|docs|meet)\./;
const NEVER_PATH =
  /\/(?:log-?in|sign-?(?:in|up)|register|connexion|inscription|auth|oauth2?|accounts?|compte|mon-compte|panier|cart|basket|checkout|commande|warenkorb|carrito|carrello|carrinho|search|recherche|suche|buscar|busca|cerca|ricerca|inbox|webmail|tags?|categor(?:y|ie|ia)|rubrique|author|auteur)(?:\/|\.|$)/;
const FRONT =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|(?:index|home|accueil|default|start)(?:\.\w+)?\/?)?$/;
const SEARCH = /[?&](?:q|query|search|s|recherche)=/;
const DECLARES =
  /"@type"\s*:\s*(?:\[[^\]]*?)?"(?:(?:Ask\w*|Analysis|Background|Opinion|Review|Report(?:age)?|Satirical)?(?:News)?Article|(?:Live)?BlogPosting|Report)"/;
const SELLS =
  /"@type"\s*:\s*(?:\[[^\]]*?)?"(?:Product|ProductGroup|Offer|SearchResultsPage|JobPosting|Recipe)"/;
const CHROME =
  'nav,footer,aside,dialog,header,li,[hidden],[aria-hidden="true"],[role="dialog"],[contenteditable="true"],[class^="comment" i],[id^="comment" i]';
const CARD = 'h1,h2,h3,h4,h5,a>img,img,time';

const LONG = 80;
/** Enough in one place for a page that says it is an article, and for one that does not. */
const DECLARED_TEXT = 280;
const DENSE_TEXT = 900;
const DENSE_PARAGRAPHS = 3;

/**
 * @param address the page's location; `document.location` when absent
 * @returns true when the page is worth loading the reader
 */
export function mayBeArticle(
  document: Document,
  address: Pick<URL, 'hostname' | 'pathname' | 'search'> = document.location,
): boolean {
  const { hostname, pathname, search } = address;
  const path = pathname.toLowerCase();
  if (NEVER_HOST.test(hostname) || NEVER_PATH.test(path) || SEARCH.test(search)) return false;
  if (FRONT.test(path) && !/[?&]p=\d/.test(search)) return false;
  const declared = declares(document);
  if (declared === null) return false;
  const { length, paragraphs } = densestText(document, 'p,br');
  if (!declared) return length >= DENSE_TEXT && paragraphs >= DENSE_PARAGRAPHS;
  // Some sites print paragraphs in bare boxes.
  return length >= DECLARED_TEXT || densestText(document, 'div,section').length >= DECLARED_TEXT;
}

/** True when the page declares an article, null when it declares what is none. */
function declares(document: Document): boolean | null {
  const type = document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  if (/^article$/i.test(type)) return true;
  let sells = /^(?:product|og:product|profile|music|book)/i.test(type);
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = (script.textContent ?? '').slice(0, 200_000);
    if (DECLARES.test(text)) return true;
    sells ||= SELLS.test(text);
  }
  if (document.querySelector('[itemtype$="Article"],[itemtype$="BlogPosting"]')) return true;
  return sells ? null : false;
}

/** The longest text that stands in one place: paragraphs of one parent, or of one grandparent. */
function densestText(document: Document, selector: string): { length: number; paragraphs: number } {
  const places = new Map<Element, { length: number; paragraphs: number }>();
  let best = { length: 0, paragraphs: 0 };
  const add = (element: Element | null, length: number) => {
    if (!element) return;
    const place = places.get(element) ?? { length: 0, paragraphs: 0 };
    place.length += length;
    place.paragraphs += 1;
    places.set(element, place);
    if (place.length > best.length) best = place;
  };
  for (const node of document.querySelectorAll(selector)) {
    const isLine = node.localName === 'br';
    const length = isLine ? textBefore(node.previousSibling) : lengthOf(node);
    const home = node.parentElement;
    if (length < LONG || !home || home.closest(CHROME)) continue;
    add(home, length);
    // A box with one paragraph, a picture and a heading is a teaser; one without is a paragraph.
    if (!isLine && !home.querySelector(CARD)) add(home.parentElement, length);
    if (best.length > 4 * DENSE_TEXT && best.paragraphs > DENSE_PARAGRAPHS) break;
  }
  return best;
}

function lengthOf(element: Element): number {
  return element.localName === 'p'
    ? (element.textContent?.trim().length ?? 0)
    : textBefore(element.lastChild);
}

/** Length of the text of a line that ends at this node. */
function textBefore(last: Node | null): number {
  let length = 0;
  for (let at = last; at && at.nodeName !== 'BR'; at = at.previousSibling) {
    if (at.nodeType === at.TEXT_NODE || /^(?:A|B|I|EM|STRONG|SPAN)$/.test(at.nodeName)) {
      length += at.textContent?.trim().length ?? 0;
    }
  }
  return length;
}
