import { expect, it } from 'vitest';
import { analyse } from '../../../../lib/text/analyse';
import type { ArticleText } from '../../../../lib/text/types';

function sourcesOf(language: string, ...paragraphs: string[]) {
  let text = '';
  const blocks = paragraphs.map((words, at) => {
    if (at > 0) text += '\n\n';
    const start = text.length;
    text += words;
    return { role: at > 0 ? 'paragraph' : 'headline', start, end: text.length } as const;
  });
  const told = { title: '', byline: null, siteName: null, published: null, url: null };
  const { sources } = analyse({ text, blocks, language, ...told } satisfies ArticleText);
  return sources.map(({ name, person, statements }) => [name, person, statements.length]);
}

it('knows the person in a description, with title, by surname and by office alone', () => {
  expect(
    sourcesOf(
      'fr',
      'Barrage : le prix s’envole',
      'La ministre de l’Énergie, Claire Vasseur, a déclaré lundi que le prix monterait.',
      '« C’est une erreur du passé », a jugé la ministre. Claire Vasseur a ajouté que le chantier irait au bout.',
    ),
  ).toEqual([['Claire Vasseur', 0, 3]]);
  expect(
    sourcesOf(
      'en',
      'Dam costs soar',
      'The energy minister, Claire Vasseur, said on Monday that the price would rise.',
      'The minister said the work would go on. Vasseur added that nobody had asked.',
    ),
  ).toEqual([['Claire Vasseur', 0, 3]]);
});

it('does not take somebody for the person whose lawyer, wife or spokesman speaks', () => {
  const French = sourcesOf(
    'fr',
    'Barrage : le prix s’envole',
    'L’avocat de Claire Vasseur a déclaré que le prix monterait.',
    'La porte-parole du maire Paul Durand a démenti.',
  );
  expect(French.map(([, person]) => person)).toEqual([null, null]);
  const English = sourcesOf(
    'en',
    'Dam costs soar',
    'A lawyer for Claire Vasseur said that the price would rise.',
    "Claire Vasseur's husband said it would not.",
  );
  expect(English.map(([, person]) => person)).toEqual([null, null]);
});
