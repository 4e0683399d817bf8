import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTexts } from '../../lib/notes/join-texts';

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

describe('two texts written apart', () => {
  it.each([
    ['Ask the mayor.', 'Ask the mayor.', 'Ask the mayor.'],
    ['Ask the mayor.', 'Ask the mayor. Then call.', 'Ask the mayor. Then call.'],
    ['First, ask the mayor.', 'ask the mayor. Then call.', 'First, ask the mayor. Then call.'],
    ['Ask the mayor today', 'Ask the prefect today', 'Ask the mayor prefect today'],
    ['Vérifié', 'À revoir', 'Vérifié À revoir'],
    ['', 'Only here', 'Only here'],
  ])('%j and %j make %j', (one, other, joined) => {
    expect(joinTexts(one, other)).toBe(joined);
  });

  it('lose no word of either', () => {
    const text = fc
      .array(fc.constantFrom('le', 'maire', 'été', '12', 'a'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const rest = wordsOf(joinTexts(one, other));
        for (const side of [one, other]) {
          let at = 0;
          for (const word of wordsOf(side)) at = rest.indexOf(word, at) + 1 || Number.NaN;
          if (Number.isNaN(at)) return false;
        }
        return true;
      }),
    );
  });
});
