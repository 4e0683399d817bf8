import { describe, expect, it } from 'vitest';
import { givenNames } from '../../../../lib/text/detectors/official/given-names';
import { acronyms } from '../../../../lib/text/detectors/official/organizations';
import { split } from '../../../../lib/text/detectors/official/phrases';
import { forms } from '../../../../lib/text/detectors/official/tables';
import { vocabularyOf } from '../../../../lib/text/detectors/official/vocabulary';
import { languageOf, languages } from '../../../../lib/text/languages';
import { sentence, vocabulary } from './sentence';

const title = (text: string, tag: string) =>
  vocabulary(tag).titles.match(
    split(text).map((key) => ({ key })),
    0,
  )?.value;

describe('forms', () => {
  it('gives both genders word by word', () => {
    expect(forms('premier/première ministre')).toEqual(['premier ministre', 'première ministre']);
    expect(forms('maire')).toEqual(['maire']);
  });
});

describe('the tables of a language', () => {
  it.each([
    ['fr', 'sénatrice', 'f', false],
    ['fr', 'sénateurs', null, true],
    ['fr', 'conseillers municipaux', null, true],
    ['fr', 'procureures générales', null, true],
    ['fr', 'maire', null, false],
    ['en', 'congresswoman', 'f', false],
    ['en', 'congressmen', null, true],
    ['en', 'secretaries of state', null, true],
    ['en', 'Sens.', null, true],
  ])('hold in %s “%s”', (tag, text, gender, plural) => {
    expect(title(text, tag)).toMatchObject({ status: 'public', gender, plural });
  });

  it('give two genders of a title one lemma', () => {
    expect(title('sénatrice', 'fr')?.lemma).toBe(title('sénateurs', 'fr')?.lemma);
  });

  it('put countries before places of the same name', () => {
    const land = vocabulary('fr').lands.match([{ key: 'georgie' }], 0);
    expect(land?.value).toEqual({ kind: 'country', code: 'GE' });
  });

  it('are built once a language', () => {
    for (const language of languages) expect(vocabularyOf(language)).toBe(vocabularyOf(language));
  });

  it('give codes of two letters, or EU, UN and NATO', () => {
    for (const { official } of languages)
      for (const line of official.countries) expect(line).toMatch(/^([A-Z]{2}|NATO)\|/);
    expect(acronyms.split(/[,\n]/).filter((entry) => entry !== '')).toEqual(
      expect.not.arrayContaining([expect.not.stringMatching(/=([A-Z]{2}|NATO)$/)]),
    );
  });

  it('name the home of each language', () => {
    expect(languageOf('fr')?.official.home).toBe('FR');
    expect(languageOf('en')?.official.home).toBe('US');
  });
});

describe('given names', () => {
  it('tell the gender, unless both bear the name', () => {
    expect(givenNames().get('agnes')).toBe('f');
    expect(givenNames().get('antoine')).toBe('m');
    expect(givenNames().get('dominique')).toBe('x');
  });
});

describe('roles', () => {
  it.each([
    ['fr', 'le comté voisin', 1, 'titles', false],
    ['fr', 'un Elu parle', 1, 'titles', true],
    ['fr', 'la marine nationale', 1, 'bodies', true],
    ['fr', 'selon Marine Toussaint', 1, 'bodies', false],
    ['en', 'those who speak', 1, 'bodies', false],
    ['en', 'the WHO says', 1, 'bodies', true],
  ] as const)('in %s “%s”', (tag, text, at, table, covered) => {
    expect(sentence(text, tag).reading[table][at] !== undefined).toBe(covered);
  });

  it.each([
    ['en', 'Putin Says The War Will Go On', true],
    ['en', 'PUTIN SAYS WAR GOES ON', true],
    ['en', 'Joe Biden met Emmanuel Macron in Paris on Monday', false],
    ['fr', 'La ministre de la Relance, Claire Montvert, part à Lyon', false],
  ])('tell in %s whether “%s” is capitalized throughout', (tag, text, shouted) => {
    expect(sentence(text, tag).reading.shouted).toBe(shouted);
  });
});
