/**
 * Adds style rules to a document or shadow root without a node in its tree; no page policy forbids
 * it. Returns how to take them away; calling it again after the page threw them out adds them again.
 */
export function adoptSheet(
  root: Document | ShadowRoot,
  css: string,
): { keep(): void; remove(): void } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const keep = () => {
    const { adoptedStyleSheets } = root;
    if (!adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  };
  keep();
  return {
    keep,
    remove: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
