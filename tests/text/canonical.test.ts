import { describe, expect, it } from 'vitest';
import { canonicalText, originalSpan } from '../../lib/text/canonical';

describe('the canonical text', () => {
  it.each([
    ['« Oui »,  dit-elle', '"Oui", dit-elle'],
    ['“Oui”, dit‑elle', '"Oui", dit-elle'],
    ['l’été\u00a0\n 2024', "l'été 2024"],
    ['co\u00adopé\u200bration', 'coopération'],
    ['\u202eabc\u202c', 'abc'],
    ['ete\u0301', 'eté'],
    ['fin…', 'fin...'],
    ['👩‍🚀 ok', '👩🚀 ok'],
    ['__proto__', '__proto__'],
    ['', ''],
  ])('of %j is %j', (text, canonical) => {
    expect(canonicalText(text).text).toBe(canonical);
  });

  it('leads back to the original, accents and invisible characters included', () => {
    const text = 'Le « po\u00adrt » d’E\u0301tel';
    const canonical = canonicalText(text);
    const back = (words: string) => {
      const start = canonical.text.indexOf(words);
      const span = originalSpan(canonical, start, start + words.length);
      return text.slice(span.start, span.end);
    };
    expect(back('port')).toBe('po\u00adrt');
    expect(back("d'Étel")).toBe('d’E\u0301tel');
    expect(back('"port"')).toBe('« po\u00adrt »');
  });

  it('begins with a stray accent without failing', () => {
    expect(canonicalText('\u0301a').text).toHaveLength(2);
  });
});
