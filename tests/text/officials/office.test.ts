import { describe, expect, it } from 'vitest';
import { readMembership } from '../../../lib/text/officials/entry';
import { printOffice } from '../../../lib/text/officials/office';

const section = { country: 'FR', post: 'min' };
const print = (term: string, gender: 'f' | 'm', language: string) =>
  printOffice(readMembership(term, section), gender, false, language);

describe('an office in print', () => {
  it.each([
    ['min:2020/:economy+finance', 'm', "ministre de l'Économie et des Finances"],
    ['min:2020/', 'm', 'ministre'],
    ['mind:2020/:health', 'f', 'ministre déléguée à la Santé'],
    [
      'mind:2020/:sme+trade',
      'm',
      'ministre délégué aux Petites et Moyennes Entreprises et au Commerce',
    ],
    ['sos:2020/:overseas', 'f', "secrétaire d'État à l'Outre-mer"],
    ['mayor:2020/:Le Havre', 'm', 'maire du Havre'],
    ['mayor:2020/:La Rochelle', 'f', 'maire de La Rochelle'],
    ['mayor:2020/:Ivry-sur-Seine', 'f', "maire d'Ivry-sur-Seine"],
    ['dept:2020/:Nord', 'm', 'président du conseil départemental du Nord'],
    ['region:2020/:GES', 'm', 'président de la région Grand Est'],
    ['lead:2020/:PS', 'm', 'premier secrétaire du Parti socialiste'],
    ['senator@US:2020/:SD', 'f', 'sénatrice du Dakota du Sud'],
    ['group@EU:2020/:SD', 'f', 'présidente du groupe Socialistes et démocrates'],
    ['gov@DE:2020/:BY', 'm', 'ministre-président de Bavière'],
  ] as const)('%s (%s) is in French %s', (term, gender, office) => {
    expect(print(term, gender, 'fr-CA').office).toBe(office);
  });

  it.each([
    ['min:2020/:economy+finance', 'Economy and Finance minister'],
    ['min:2020/', 'minister'],
    ['senator@US:2020/:SD', 'U.S. senator for South Dakota'],
    ['president@EU:2020/:ECB', 'president of the European Central Bank'],
    ['chief@UN:2020/:OCHA', 'head of OCHA'],
    ['mayor@CA:2020/:Québec', 'mayor of Quebec City'],
    ['premier@GB:2020/:Wales', 'first minister of Wales'],
  ])('%s is in English %s', (term, office) => {
    expect(print(term, 'f', 'en').office).toBe(office);
  });

  it('has no country where the body belongs to none', () => {
    expect(print('dg@INT:2020/:IMF', 'f', 'fr')).toEqual({
      office: 'directrice générale du FMI',
      former: false,
      country: null,
      organization: 'FMI',
    });
  });
});
