import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../lib/text/languages/fr/conjugation';

const forms = (lemma: string) => conjugate(lemma).map(({ form }) => form);

describe('French conjugation', () => {
  it.each([
    ['marteler', 'martèle martelait martèlera martelé martelant'],
    ['rappeler', 'rappelle rappelait rappellera rappelé'],
    ['jeter', 'jette jetait jettera jeté'],
    ['acheter', 'achète achètent achetait'],
    ['célébrer', 'célèbre célébrait célébrera célébré'],
    ['répéter', 'répète répétait répété'],
    ['lire', 'lit lisent lisait lu lue'],
    ['émouvoir', 'émeut émeuvent émouvait ému'],
    ['recevoir', 'reçoit reçoivent recevait recevra reçu'],
    ['dépeindre', 'dépeint dépeignent dépeignait dépeindra'],
    ['joindre', 'joint joignent joignait'],
    ['soutenir', 'soutient soutiennent soutenait soutiendra soutenu'],
    ['annoncer', 'annonce annonçait annoncé annonçant'],
  ])('of %s', (lemma, expected) => {
    expect(forms(lemma)).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  it('gives nothing for what is no infinitive', () => {
    expect(conjugate('maison')).toEqual([]);
  });
});
