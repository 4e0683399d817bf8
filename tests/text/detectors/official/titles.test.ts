import { describe, expect, it } from 'vitest';
import { complementEnd } from '../../../../lib/text/detectors/official/complement';
import {
  countryAfter,
  countryHere,
  phraseCountry,
  weighCountries,
} from '../../../../lib/text/detectors/official/country';
import { isSign, leadership, partyTag } from '../../../../lib/text/detectors/official/signs';
import { isOwned } from '../../../../lib/text/detectors/official/titles';
import { verdict } from '../../../../lib/text/detectors/official/verdict';
import { sentence } from './sentence';

describe('title phrases', () => {
  it.each([
    [
      'fr',
      "le ministre de l'Économie, des Finances et de la Relance a dit",
      "le ministre de l'Économie, des Finances et de la Relance",
    ],
    ['fr', 'le ministre rencontre les syndicats', 'le ministre'],
    ['fr', 'le responsable de la police dans une déclaration', 'le responsable de la police'],
    ['fr', "l'ancien maire (PS) de Lyon est là", "l'ancien maire (PS) de Lyon"],
    ['en', 'asked the attorney general to deem him fit', 'the attorney general'],
    [
      'en',
      "the FTC's lead trial attorney on the case",
      "the FTC's lead trial attorney on the case",
    ],
  ])('in %s of “%s”', (tag, text, expected) => {
    const { phrases, print } = sentence(text, tag);
    expect(phrases[0] && print(phrases[0])).toBe(expected);
  });

  it('say whether the office is over', () => {
    expect(sentence("l'ex-ministre part", 'fr').phrases[0]?.former).toBe(true);
    expect(sentence('le ministre part', 'fr').phrases[0]?.former).toBe(false);
  });

  it('end a complement where the head has none', () => {
    const { reading, vocabulary } = sentence('le maire parle', 'fr');
    expect(complementEnd(reading, 1, 2, new Map(), [], vocabulary)).toBe(2);
  });

  it('know an unknown body before the head', () => {
    const owned = (text: string) => {
      const { phrases, reading } = sentence(text, 'en');
      return phrases[0] && isOwned(phrases[0], reading);
    };
    expect(owned('the CFL commissioner')).toBe(true);
    expect(owned('the Russian commissioner')).toBe(false);
  });
});

describe('verdict', () => {
  const says = (text: string, tag: string, adjacent = false) => {
    const { phrases, reading } = sentence(text, tag);
    const [phrase] = phrases;
    return phrase && verdict(phrase, reading, { adjacent, isOfficial: () => false, earlier: [] });
  };

  it.each([
    ['fr', 'la ministre', 'public'],
    ['fr', 'la secrétaire générale de la CGT', 'private'],
    ['fr', "la secrétaire générale de l'Élysée", 'public'],
    ['fr', 'le président sénégalais', 'public'],
    ['fr', 'le président de la CFDT', 'private'],
    ['fr', "l'acteur", 'contrary'],
    ['fr', 'la femme du ministre', 'relative'],
    ['fr', 'Mme', 'honorific'],
    ['fr', 'le directeur', 'unknown'],
    ['en', 'the FBI director', 'public'],
    ['en', 'the director of Brookings', 'private'],
    ['en', 'the president of Football Canada', 'unknown'],
    ['en', 'the CFL commissioner', 'unknown'],
    ['en', 'a U.N. director', 'public'],
  ])('in %s of “%s” is %s', (tag, text, expected) => {
    expect(says(text, tag)).toBe(expected);
  });

  it('lets the nearest body decide for a bare title', () => {
    const before = (text: string) => [sentence(text, 'en').reading];
    const { phrases, reading } = sentence('Spokesman Xolani Zulumba', 'en');
    const of = (earlier: string) =>
      phrases[0] &&
      verdict(phrases[0], reading, {
        adjacent: true,
        isOfficial: () => false,
        earlier: before(earlier),
      });
    expect(of('The police came.')).toBe('public');
    expect(of('The company closed.')).toBe('unknown');
  });

  it('makes whoever serves an official an official', () => {
    const { phrases, reading } = sentence('the Zulumba adviser', 'en');
    const of = (isOfficial: boolean) =>
      phrases[0] &&
      verdict(phrases[0], reading, { adjacent: false, isOfficial: () => isOfficial, earlier: [] });
    expect([of(true), of(false)]).toEqual(['public', 'unknown']);
  });
});

describe('attachments', () => {
  it.each([
    [
      'fr',
      'Le maire de Lyon, Paul Delmas, part',
      [['Paul Delmas', 'Le maire de Lyon', 'apposition']],
    ],
    ['fr', 'Paul Delmas, maire de Lyon, part', [['Paul Delmas', 'maire de Lyon', 'apposition']]],
    ['fr', 'Paul Delmas est le maire', [['Paul Delmas', 'le maire', 'apposition']]],
    [
      'fr',
      "L'avocat du maire, Paul Delmas, part",
      [['Paul Delmas', "L'avocat du maire", 'apposition']],
    ],
    ['fr', 'Le tribunal juge Paul Delmas', []],
    ['en', 'Mayor Paul Delmas left', [['Paul Delmas', 'Mayor', 'title']]],
    ['en', 'Paul Delmas, 61, a mayor, left', [['Paul Delmas', 'a mayor', 'apposition']]],
    ['en', "Leeds' mayor, Paul Delmas, left", [['Paul Delmas', "Leeds' mayor", 'apposition']]],
  ])('in %s “%s”', (tag, text, expected) => {
    expect(sentence(text, tag).pairs).toEqual(expected);
  });
});

describe('signs of office', () => {
  const name = (text: string, tag: string) => {
    const all = sentence(text, tag);
    const [first] = all.names;
    if (!first) throw new Error('no name');
    return { ...all, first };
  };

  it.each([
    ['fr', 'Paul Delmas (LR) part', true],
    ['fr', 'Paul Delmas (Isère) part', false],
    ['en', 'Paul Delmas, R-Ky., left', true],
    ['en', 'Paul Delmas (left) spoke', false],
  ])('party tag in %s “%s”', (tag, text, expected) => {
    const { reading, first, vocabulary } = name(text, tag);
    const phrase = partyTag(reading, first, vocabulary);
    expect(phrase !== null && isSign(phrase)).toBe(expected);
  });

  it.each([
    ['fr', 'Paul Delmas, qui dirige la police, part', true],
    ['fr', "Paul Delmas, qui dirige l'entreprise, part", false],
    ['en', 'Paul Delmas, who heads the police, left', true],
    ['en', 'Paul Delmas, who heads the charity, left', false],
  ])('leadership in %s “%s”', (tag, text, expected) => {
    const { reading, first, vocabulary } = name(text, tag);
    expect(leadership(reading, first, vocabulary) !== null).toBe(expected);
  });
});

describe('countries', () => {
  it.each([
    ['fr', "l'ambassadeur de France au Liban", 'FR'],
    ['fr', 'le ministre russe de la Défense', 'RU'],
    ['fr', 'le maire de Lyon', 'FR'],
    ['fr', 'le maire', undefined],
    ['en', "Britain's deputy U.N. ambassador", 'GB'],
    ['en', 'the U.S. ambassador to Canada', 'US'],
    ['en', 'the NATO secretary-general', 'NATO'],
  ])('of a title in %s: “%s”', (tag, text, code) => {
    const { phrases, reading, vocabulary } = sentence(text, tag);
    expect(phrases[0] && phraseCountry(phrases[0], reading, vocabulary)?.code).toBe(code);
  });

  it('are weighed by mention and by the domain of the site', () => {
    const { reading, vocabulary } = sentence('La Suisse et Genève', 'fr');
    expect([...weighCountries([reading], 'https://www.exemple.ch/a', vocabulary)]).toEqual([
      ['CH', 5.5],
    ]);
    expect([...weighCountries([], null, vocabulary).keys()]).toEqual(['FR']);
  });

  it('are those of the sentence before those of the article', () => {
    const { reading } = sentence('Un maire suisse parle', 'fr');
    expect(
      countryHere(
        reading,
        new Map([
          ['BE', 3],
          ['CH', 1.5],
        ]),
        'FR',
      ),
    ).toBe('CH');
    expect(
      countryHere(
        reading,
        new Map([
          ['EU', 9],
          ['BE', 4],
        ]),
        'FR',
      ),
    ).toBe('BE');
  });

  it('are told by the body after a name', () => {
    const { reading, names, vocabulary } = sentence('Paul Delmas of the Toronto Police', 'en');
    expect(countryAfter(names[0]?.end ?? 0, reading, vocabulary)).toBe('CA');
  });
});
