import { describe, expect, it } from 'vitest';
import { quantity } from '../../../../lib/text/detectors/quantity';
import { findings } from '../../../../lib/text/detectors/quantity/findings';
import { headlineDiffers } from '../../../../lib/text/detectors/quantity/headline';
import { recognise } from '../../../../lib/text/detectors/quantity/recognise';
import type { Language } from '../../../../lib/text/languages/language';
import { documentOf, lexiconOf, reading } from './reading-of';

type Blocks = Parameters<typeof documentOf>[0];

/** Kind, texts and expected value of every finding but repetitions. */
function found(blocks: Blocks, language = 'fr') {
  const document = documentOf(blocks, language);
  const spoken = { tag: language, quantity: lexiconOf(language) } as Language;
  const story = quantity.detect(document, spoken, {} as never);
  return story.findings
    .filter(({ kind }) => kind !== 'repeated')
    .map(({ kind, figures, expected }) => [
      kind,
      figures.map((at) => document.text.slice(story.figures[at]?.start, story.figures[at]?.end)),
      expected,
    ]);
}

const story = (headline: string, ...paragraphs: string[]): Blocks => [
  { role: 'headline', text: headline },
  ...paragraphs,
];

describe('a headline that differs from the body', () => {
  it.each([
    ['fr', story('Séisme : 12 morts', 'Le séisme a fait 15 morts mardi.'), ['12', '15']],
    ['en', story('Blast leaves 4 dead', 'Five people were killed, police said.'), ['4', 'Five']],
    [
      'fr',
      story('Manifestation : 30 interpellations', 'La police annonce 45 arrestations.'),
      ['30', '45'],
    ],
  ] as const)('is pointed out (%s)', (language, blocks, figures) => {
    expect(found(blocks, language)).toEqual([['differs', figures, null]]);
  });

  it.each([
    ['the body says it as well', story('Séisme : 12 morts', 'Il a fait 15 morts, puis 12.')],
    [
      'the body has two tolls',
      story('Séisme : 12 morts', 'On parle de 15 morts.', 'Ou de 16 morts.'),
    ],
    ['the headline rounds', story('Inondations : 2000 morts', 'Elles ont fait 1 987 morts.')],
    ['a bound is printed', story('Séisme : au moins 12 morts', 'Le séisme a fait 15 morts.')],
    [
      'the body speaks of another year',
      story('Séisme : 12 morts', 'En 1999, un séisme avait fait 15 morts.'),
    ],
    ['other things are counted', story('Séisme : 12 morts', 'On compte 15 blessés.')],
    [
      'the headline adds up',
      story('Accident : 5 morts', 'Trois morts ici.', 'Deux autres ailleurs.'),
    ],
    ['a part is told', story('Crash : 12 morts', 'Des civils, dont 3 morts.')],
  ])('is not, when %s', (_, blocks) => {
    expect(found(blocks)).toEqual([]);
  });

  it('needs a headline', () => {
    const all = reading('Séisme : 12 morts');
    expect(headlineDiffers(all, recognise(all))).toEqual([]);
  });
});

describe('parts and totals', () => {
  it('that do not add up are pointed out with the sum', () => {
    expect(found('On compte 12 hommes et 8 femmes, soit un total de 21 personnes.')).toEqual([
      ['sum', ['12', '8', '21'], 20],
    ]);
    expect(
      found('They lost 30 cars, 12 vans and 5 buses, for a total of 50 vehicles.', 'en'),
    ).toEqual([['sum', ['30', '12', '5', '50'], 47]]);
    expect(found('Le drame a fait 12 blessés, dont 15 enfants.')).toEqual([
      ['sum', ['12', '15'], 15],
    ]);
  });

  it.each([
    'On compte 12 hommes et 8 femmes, soit un total de 20 personnes.',
    'Il a versé 1,2 million d’euros et 2,3 millions d’euros, soit un total de 3,6 millions d’euros.',
    'On compte plus de 12 hommes et 8 femmes, soit un total de 25 personnes.',
    'Le drame a fait 12 blessés, dont 5 enfants.',
    'Il a gagné 3 prix. Un total de 50 films concouraient.',
    'Trois villages, dont 2 millions de pieds de vigne.',
  ])('raise no alarm: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a percentage and its count', () => {
  it('that do not fit are pointed out', () => {
    expect(found('Il a réuni 24 sur 60 voix (45 %).')).toEqual([
      ['percent', ['24', '60', '45 %'], 40],
    ]);
    expect(found('Only 24 of the 60 members (55%) agreed.', 'en')).toEqual([
      ['percent', ['24', '60', '55%'], 40],
    ]);
  });

  it.each([
    ['fr', 'Il a réuni 24 sur 60 voix (40 %).'],
    ['fr', 'Il a réuni 20 sur 61 voix (33 %).'],
    ['fr', 'Il a réuni 24 voix, 60 élus et 45 %.'],
    ['fr', 'Un élu sur trois (35 %) approuve.'],
    ['en', 'Of 24 boys and 60 girls, 55% agreed.'],
  ])('raise no alarm (%s): %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

it('links the same amount, and not small counts or dates', () => {
  const all = reading('Il doit 5 euros en 2020, en 2020 encore 5 euros à deux amis et deux amis.');
  expect(findings(all, recognise(all))).toEqual([
    { kind: 'repeated', figures: [0, 3], expected: null },
  ]);
});
