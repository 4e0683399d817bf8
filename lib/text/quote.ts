import type { Span, TextQuoteSelector } from './types';

const CONTEXT = 32;

/**
 * Describes a span by its words and up to 32 characters on either side (W3C TextQuoteSelector).
 * Never cuts a surrogate pair in the context.
 */
export function quoteOf(text: string, { start, end }: Span): TextQuoteSelector {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  if (isLowSurrogate(text, from)) from += 1;
  if (isLowSurrogate(text, to)) to -= 1;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, Math.max(end, to)),
  };
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
