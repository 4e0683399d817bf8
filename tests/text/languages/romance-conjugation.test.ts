import { describe, expect, it } from 'vitest';
import { conjugate as spanish } from '../../../lib/text/languages/es/conjugation';
import { conjugate as italian } from '../../../lib/text/languages/it/conjugation';
import { conjugate as portuguese } from '../../../lib/text/languages/pt/conjugation';
import { conjugation } from '../../../lib/text/languages/romance-conjugation';

type Conjugate = typeof spanish;

const forms = (conjugate: Conjugate, lemma: string) => conjugate(lemma).map(({ form }) => form);

describe.each<[string, Conjugate, string, string]>([
  ['Spanish', spanish, 'advertir', 'advierte advirtió advertirá advertiría advertido advirtiendo'],
  ['Spanish', spanish, 'exponer', 'expone expuso expondrá expondría expuesto exponiendo'],
  ['Spanish', spanish, 'recordar', 'recuerda recordó recordará recordado'],
  ['Spanish', spanish, 'concluir', 'concluye concluyó concluyeron'],
  ['Spanish', spanish, 'averiguar', 'averigua averiguó'],
  ['Portuguese', portuguese, 'recordar', 'recorda recordou recordará recordado recordando'],
  ['Portuguese', portuguese, 'prometer', 'promete prometeu prometido'],
  ['Portuguese', portuguese, 'propor', 'propõe propôs proporá proposto'],
  ['Portuguese', portuguese, 'prever', 'prevê previu previsto'],
  ['Italian', italian, 'ribadire', 'ribadisce ribadì ribadirà ribadirebbe ribadito'],
  ['Italian', italian, 'ricordare', 'ricorda ricordò ricorderà ricordato'],
  ['Italian', italian, 'contraddire', 'contraddice contraddisse contraddetto'],
  ['Italian', italian, 'dare', 'dà diede dato'],
])('%s', (_, conjugate, lemma, expected) => {
  it(`conjugates ${lemma}`, () => {
    expect(forms(conjugate, lemma)).toEqual(expect.arrayContaining(expected.split(' ')));
  });
});

describe('a table of models', () => {
  const endings = {
    future: ['á', 'án'],
    conditional: ['ía', 'ían'],
    participle: ['o'],
  } as const;

  it('gives nothing for what is no infinitive', () => {
    expect(spanish('mesa')).toEqual([]);
  });

  it('tells number and tense', () => {
    const conjugate = conjugation(endings, 'ar: a, an, ó, aron, aba, aban, ar, ad, ando');
    expect(conjugate('hablar').find(({ form }) => form === 'hablaron')).toEqual({
      form: 'hablaron',
      kind: 'finite',
      tense: 'past',
      plural: true,
    });
  });

  it('keeps a whole verb from the verbs that end like it', () => {
    const table = '^dar: da, dan, dio, dieron, daba, daban, dar, dad, dando';
    expect(conjugation(endings, table)('mandar')).toEqual([]);
    expect(forms(conjugation(endings, table), 'dar')).toContain('dio');
  });

  it('refuses a line with a form too few', () => {
    expect(() => conjugation(endings, 'ar: a, an')).toThrow('Not nine forms');
  });
});
