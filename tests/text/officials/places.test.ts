import { describe, expect, it } from 'vitest';
import { CITIES } from '../../../lib/text/officials/cities';
import { DEPARTMENTS, withoutParticle } from '../../../lib/text/officials/departments';
import { PLACES } from '../../../lib/text/officials/places';

describe('the places', () => {
  it('are all written with a French genitive', () => {
    const wrong = Object.values(PLACES).filter(
      (labels) =>
        !/^(?:de la |de l'|du |des |de |d')[\p{Lu}\d]|^de l'État|^du (?:comté|pays)/u.test(labels),
    );
    expect(wrong.filter((labels) => !/^(?:de la région|de la Communauté)/u.test(labels))).toEqual(
      [],
    );
  });

  it('hold every city and every department under its bare name', () => {
    for (const [city, labels] of Object.entries(CITIES)) expect(PLACES[city]).toBe(labels);
    for (const department of DEPARTMENTS) {
      expect(PLACES[withoutParticle(department)]).toBeDefined();
    }
    expect(DEPARTMENTS.length).toBeGreaterThan(95);
  });

  it.each([
    ["de l'Ain", 'Ain'],
    ['du Nord', 'Nord'],
    ['de la Réunion', 'Réunion'],
    ["d'Eure-et-Loir", 'Eure-et-Loir'],
    ['Paris', 'Paris'],
  ])('%s without its particle is %s', (genitive, name) => {
    expect(withoutParticle(genitive)).toBe(name);
  });
});
