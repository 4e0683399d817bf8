/**
 * Elements whose text is none of the page's, and most of its bytes: they are left out of a copy. What
 * noscript holds is one text where scripts run, and elements where the copy is parsed.
 */
const NAMES = ['script', 'style', 'noscript'];
/** Metadata that is printed as a script. */
const KEPT = 'ld+json';

export function isSilent({ nodeName }: Element): boolean {
  return NAMES.includes(nodeName.toLowerCase());
}

export function silentElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll(NAMES.join(','))];
}

/**
 * HTML, as a browser serialises it, without these elements; as it is when they cannot be told apart
 * in it (an attribute that holds markup, say).
 */
export function withoutSilent(html: string, elements: readonly Element[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { localName } of elements) {
    const start = html.indexOf(`<${localName}`, from);
    const bracket = html.indexOf('>', start);
    const close = `</${localName}>`;
    const end = html.indexOf(close, bracket);
    if (start < 0 || bracket < 0 || end < 0) return html;
    const isKept = html.slice(start, bracket).includes(KEPT);
    parts.push(html.slice(from, isKept ? end + close.length : start));
    from = end + close.length;
  }
  parts.push(html.slice(from));
  return parts.join('');
}
