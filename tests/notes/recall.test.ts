import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { memoryFor } from '../../lib/notes/memory';
import { openStore } from '../../lib/notes/store';
import { storyToSave } from '../../lib/notes/summary';
import { analyse } from '../../lib/text/analyse';
import type { ArticleText } from '../../lib/text/types';

/** The way of a reader: one article kept with a note, another one opened later; both really analysed. */

function articleOf(url: string, language: string, paragraphs: string[]): ArticleText {
  const blocks: ArticleText['blocks'] = [];
  let text = '';
  for (const [at, words] of paragraphs.entries()) {
    if (at > 0) text += '\n\n';
    const role = at === 0 ? ('headline' as const) : ('paragraph' as const);
    blocks.push({ role, start: text.length, end: text.length + words.length });
    text += words;
  }
  const title = paragraphs[0] ?? '';
  const none = { byline: null, siteName: 'The Example Post', published: '2026-03-12' };
  return { text, blocks, language, title, url, ...none };
}

const storyOf = (article: ArticleText) =>
  storyToSave(article, analyse(article), article.url ?? '', new Date('2026-03-12T10:00:00Z'));

const CASES = {
  en: [
    [
      'Vaccine plan reaches two dozen countries',
      'Ned Price, the State Department spokesman, said the vaccine programme of $260 million would reach 24 countries.',
    ],
    [
      'Vaccine plan grows',
      'The vaccine programme of $260 million will now reach 30 countries, said Ned Price, the State Department spokesman.',
    ],
  ],
  fr: [
    [
      'Le plan vaccinal touche deux douzaines de pays',
      'Selon Ned Price, porte-parole du département d’État, le programme vaccinal de 260 millions de dollars couvrait 24 pays.',
    ],
    [
      'Le plan vaccinal s’étend',
      'Ned Price, porte-parole du département d’État, a annoncé que le programme vaccinal de 260 millions de dollars couvrirait désormais 30 pays.',
    ],
  ],
};

it.each(['en', 'fr'] as const)(
  'in %s: a known source, and a figure that was another then',
  async (language) => {
    const [before = [], now = []] = CASES[language];
    const store = openStore(`recall-${language}`);
    const first = articleOf('https://post.example/january', language, before);
    const url = first.url ?? '';
    await store.create(
      {
        subject: { kind: 'source', name: 'Ned Price', office: null },
        target: { source: url, quote: null, position: null },
        article: { title: first.title, siteName: first.siteName, published: first.published },
        ...{ text: 'Ask for the list of countries.', tags: [], status: 'to-check' },
      },
      { aliases: [], story: storyOf(first) },
    );
    const second = articleOf('https://post.example/march', language, now);
    const memory = await memoryFor(storyOf(second), store);
    expect(
      memory.sources.map(({ source, notes, articles }) => [source.name, notes, articles]),
    ).toEqual([['Ned Price', 1, 1]]);
    const [other] = memory.figures.filter(({ sameValue }) => !sameValue);
    expect([other?.beside?.value, other?.then.value, other?.now.value]).toEqual([260e6, 24, 30]);
    await store.close();
  },
);
