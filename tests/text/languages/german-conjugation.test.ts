import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../lib/text/languages/de/conjugation';

const forms = (lemma: string) => conjugate(lemma).map(({ form }) => form);

describe('German conjugation', () => {
  it.each([
    ['sagen', 'sagt sagten gesagt'],
    ['antworten', 'antwortet antwortete geantwortet'],
    ['versprechen', 'verspricht versprach versprochen'],
    ['kritisieren', 'kritisiert kritisierte kritisiert'],
    ['mit|teilen', 'teilt teilte mitteilte mitgeteilt mitzuteilen'],
    ['zurück|weisen', 'weist wies zurückwies zurückgewiesen'],
  ])('of %s', (lemma, expected) => {
    expect(forms(lemma)).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  it('asks for the particle of a form that has parted from it', () => {
    const particles = new Map(
      conjugate('mit|teilen').map(({ form, particle }) => [form, particle]),
    );
    expect(particles.get('teilte')).toBe('mit');
    expect(particles.get('mitteilte')).toBeUndefined();
  });

  it('gives nothing for what is no infinitive', () => {
    expect(conjugate('Haus')).toEqual([]);
  });
});
