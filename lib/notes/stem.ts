/** Endings of one language that a search looks past, longest first, and the shortest stem left. */
export interface Endings {
  language: string;
  endings: string[];
  minimum: number;
}

/**
 * Own compilation: plural, gender and the commonest verb endings, on folded words. Light on purpose:
 * a search that finds a little more than asked is better than one that misses.
 */
export const ENDINGS: Endings[] = [
  {
    language: 'fr',
    endings: [
      'issements',
      'issement',
      'ements',
      'ement',
      'aient',
      'antes',
      'ations',
      'ation',
      'euses',
      'euse',
      'elles',
      'elle',
      'iques',
      'ique',
      'ants',
      'ante',
      'ait',
      'ant',
      'ees',
      'ent',
      'aux',
      'eux',
      'ers',
      'ions',
      'ee',
      'es',
      'er',
      'ez',
      'al',
      'el',
      'e',
      's',
      'x',
    ],
    minimum: 4,
  },
  {
    language: 'en',
    endings: [
      'ations',
      'ation',
      'ments',
      'ment',
      'nesses',
      'ness',
      'ings',
      'ing',
      'ies',
      'ied',
      'ers',
      'er',
      'ed',
      'es',
      'ly',
      'y',
      'e',
      's',
    ],
    minimum: 4,
  },
];

/** The stems under which a folded word is also found, one for each language; numbers have none. */
export function stemsOf(word: string): string[] {
  if (/\p{N}/u.test(word)) return [];
  const stems = ENDINGS.map(({ endings, minimum }) => {
    const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= minimum);
    return ending === undefined ? word : word.slice(0, -ending.length);
  });
  return [...new Set(stems)].filter((stem) => stem.length >= 4);
}
