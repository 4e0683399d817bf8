import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../lib/text/find-quote';
import { quoteOf } from '../../lib/text/quote';

/** What is shown as changed when `before` became `after` in the text; null when it is orphaned. */
function changed(text: string, words: string, before: string, after: string): string | null {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const now = text.replace(before, after);
  const anchoring = anchorQuote(now, { quote: quoteOf(text, span), position: span });
  return anchoring.state === 'changed' ? anchoring.now : null;
}

const TEXT =
  'The council met on Tuesday. The barrier will cost 62 million pounds and take four years to build, according to the mayor. Residents were told in March that work would start soon.';
const QUOTE = 'The barrier will cost 62 million pounds and take four years to build';

describe('a changed passage', () => {
  it.each([
    [
      'its first words replaced',
      'The barrier will',
      'Flood protection will',
      'Flood protection will cost 62 million pounds and take four years to build',
    ],
    [
      'its second half cut off',
      ' and take four years to build',
      '',
      'The barrier will cost 62 million pounds',
    ],
    [
      'a short word more',
      'take four',
      'not take four',
      'The barrier will cost 62 million pounds and not take four years to build',
    ],
  ])('is shown with %s', (_what, before, after, expected) => {
    expect(changed(TEXT, QUOTE, before, after)).toBe(expected);
  });

  it('does not run on into the next sentence for a word that also stands there', () => {
    const shown = changed(TEXT, QUOTE, ' and take four years to build, according to the mayor', '');
    expect(shown ?? '').not.toContain('Residents');
  });

  it('that is short is only known between its own surroundings', () => {
    expect(changed(TEXT, '62', '62', '75')).toBe('75');
    expect(changed(TEXT, '62', 'will cost 62 million pounds and take', 'needs')).toBeNull();
  });
});
