import { describe, expect, it } from 'vitest';
import { naming } from '../../../../lib/text/detectors/official/entities';
import { isGiven } from '../../../../lib/text/detectors/official/name-words';
import { isPersonal } from '../../../../lib/text/detectors/official/typing';
import { sentence } from './sentence';

describe('candidates', () => {
  it.each([
    ['fr', 'Hier Paul Delmas parle', ['Paul Delmas']],
    ['fr', 'le maire de Lyon Paul Delmas', ['Paul Delmas']],
    ['fr', 'selon Bruno Le Maire', ['Bruno Le Maire']],
    ['fr', 'selon Dominique de Villepin', ['Dominique de Villepin']],
    ['fr', 'selon Jordan Bardella', ['Jordan Bardella']],
    ['fr', 'rue Jean Jaurès', []],
    ['fr', 'le groupe Carlyle', []],
    ['fr', 'le comté de Clark', []],
    ['fr', 'mardi 5 avril', []],
    ['en', 'says Jim Jordan', ['Jim Jordan']],
    ['en', 'says Mark Pope', ['Mark Pope']],
    ['en', 'says John R. Whitman', ['John R. Whitman']],
    ['en', 'the Nova Scotia Liquor Corp. said', []],
    ['en', 'at Martin Luther King Boulevard', []],
    ['en', "CBC's Power & Politics", []],
    ['en', 'says @Jim now', []],
  ])('in %s “%s”', (tag, text, expected) => {
    const { names, print } = sentence(text, tag);
    expect(names.map(print)).toEqual(expected);
  });

  it('know a compound given name by its first part', () => {
    const { words, vocabulary } = sentence('Jean-Baptistin Vasseur', 'fr');
    expect(isGiven(words[0], vocabulary)).toBe(true);
    expect(isGiven(words[1], vocabulary)).toBe(false);
  });
});

describe('isPersonal', () => {
  const personal = (text: string, tag: string) => {
    const { reading, names, vocabulary } = sentence(text, tag);
    return names.map((name) => isPersonal(naming(text, reading, name, []), vocabulary));
  };

  it.each([
    ['fr', 'a déclaré Xolani Zulumba', true],
    ['fr', 'on voit Xolani Zulumba, 52 ans, dehors', true],
    ['fr', 'on voit Xolani Zulumba dehors', false],
    ['en', 'Xolani Zulumba said so', true],
    ['en', 'they saw Xolani Zulumba, 52, outside', true],
    ['en', 'they saw Zorblat Quindle outside', false],
  ])('in %s “%s”', (tag, text, expected) => {
    expect(personal(text, tag)).toEqual([expected]);
  });
});
