import type { Span, TextQuoteSelector } from './types';

/**
 * Where a noted passage stands in the text as it is now.
 * - found: word for word, among the words that were around it
 * - moved: word for word, among other words
 * - changed: it stands there in other words, which are `now`
 * - orphaned: nothing in the text is surely it
 */
export type Anchoring =
  | { state: 'found' | 'moved'; span: Span }
  | { state: 'changed'; span: Span; now: string }
  | { state: 'orphaned' };

/** A passage as it was noted: its words, what stood around them, and where. */
export interface NotedPassage {
  quote: TextQuoteSelector;
  position: Span | null;
}
