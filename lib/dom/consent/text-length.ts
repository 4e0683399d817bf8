/**
 * Characters of text in the element, counted no further than `limit`: a page's wrapper need not be
 * read whole to know that it is longer than a banner.
 */
export function textLength(element: Element, limit: number): number {
  const texts = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let length = 0;
  for (let text = texts.nextNode(); text && length <= limit; text = texts.nextNode())
    length += text.nodeValue?.length ?? 0;
  return length;
}
