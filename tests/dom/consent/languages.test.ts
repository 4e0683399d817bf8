import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../lib/dom/consent/label';
import { lexicons } from '../../../lib/dom/consent/languages';

describe.each(lexicons.map((lexicon) => [lexicon.code, lexicon] as const))(
  'the words of banners in %s',
  (_code, lexicon) => {
    const lists = Object.entries(lexicon).filter((entry): entry is [string, readonly string[]] =>
      Array.isArray(entry[1]),
    );

    it('are written as they are compared', () => {
      for (const [name, words] of lists)
        for (const word of words) {
          expect(word, name).toBe(word.normalize('NFC').toLowerCase().trim());
          expect(word, name).not.toMatch(/['`´]| {2}/u);
        }
    });

    it('never let a word refuse and accept', () => {
      const accepting = new Set(lexicon.accept);
      expect(lexicon.refuse.filter((word) => accepting.has(word))).toEqual([]);
      expect(lexicon.refuse.filter((word) => lexicon.filler.includes(word))).toEqual([]);
    });

    it('read every refusal as one, and nothing that agrees', () => {
      for (const label of lexicon.refusals) expect(readLabel(label).kind, label).toBe('refuse');
      for (const label of lexicon.acknowledgements)
        expect(readLabel(label).kind, label).not.toBe('refuse');
      for (const verb of lexicon.accept) expect(readLabel(verb).kind, verb).not.toBe('refuse');
    });

    it('never take a refusal for a way to accept all', () => {
      for (const verb of lexicon.refuse) expect(readLabel(verb).kind, verb).toBe('refuse');
      for (const all of lexicon.all)
        for (const verb of lexicon.accept) {
          expect(readLabel(`${verb} ${all}`).kind).not.toBe('refuse');
          expect(readLabel(`${all} ${verb}`).kind).not.toBe('refuse');
        }
    });
  },
);
