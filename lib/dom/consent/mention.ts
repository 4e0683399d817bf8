import { shadowOf } from './shadow';

/**
 * Beginnings of the words by which the lexicons of `languages/` know the subject, in one expression
 * that the gate can afford on every page. It may say yes too often, and never no: a test holds it to
 * every topic and hint of every language.
 */
const TOPICS =
  /cookie|galletas|tra(?:ceur|cker|cking|cciator)|tracciamento|rastreador|témoins de conn|rgpd|gdpr|lgpd|dsgvo|ccpa|consen[st]|einwilligung|zustimmung|datenschutzeinst/i;
const HINTS =
  /privac|privat|privad|vie privée|datenschutz|confidentialit|riservatez|person(?:n|al|en|is)|partner|partenaires|socios|parceiros|daten|data|dat[io]s? |dados|audience|publicit|publicid|pubblicit|stocker|store and|almacenar|tiers|terce|terze|third|dritt|extern|technolog|tecnolog/i;

/** A longer box is a page, not a banner, in characters. */
const LONGEST = 8000;
/** What else a box may be made of before it is no banner, in elements. */
const MOST_ELEMENTS = 400;
/** Where only a hint speaks, a banner has two things to press at least. */
const CONTROLS = 'button, a, [role="button"], input[type="button"], input[type="submit"]';

/**
 * Whether the box may be about consent by its words, shadow roots included; "long" when it is no
 * banner by itself but may hold one. Reads no layout.
 */
export function mention(box: Element): 'yes' | 'no' | 'long' {
  const { text, controls } = read(box);
  if (text === null) return 'long';
  return TOPICS.test(text) || (controls > 1 && HINTS.test(text)) ? 'yes' : 'no';
}

/** The box's text, or null for one that is too long; and how many things in it can be pressed. */
function read(box: Element): { text: string | null; controls: number } {
  const parts: string[] = [];
  let length = 0;
  let controls = 0;
  let elements = 0;
  const visit = (node: Node): boolean => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      length += text.length;
      parts.push(text);
      return length <= LONGEST;
    }
    if (node.nodeType !== 1) return true;
    const element = node as Element;
    if (/^(?:script|style|noscript|template|svg)$/iu.test(element.localName)) return true;
    if (++elements > MOST_ELEMENTS) return false;
    if (element.matches(CONTROLS)) controls++;
    const root = shadowOf(element);
    return (!root || visitAll(root)) && visitAll(element);
  };
  const visitAll = (parent: Node): boolean => {
    for (let child = parent.firstChild; child; child = child.nextSibling)
      if (!visit(child)) return false;
    return true;
  };
  return visit(box) ? { text: parts.join(' '), controls } : { text: null, controls };
}
