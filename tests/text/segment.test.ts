import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/text/languages';
import { segment } from '../../lib/text/segment';
import type { BlockRole } from '../../lib/text/types';
import { articleOf } from './article';

function sentencesOf(tag: string, ...blocks: (string | { role: BlockRole; text: string })[]) {
  const language = languageOf(tag);
  if (!language) throw new Error(`no language ${tag}`);
  const article = articleOf(blocks, tag);
  return segment(article, language).map(({ start, end }) => article.text.slice(start, end));
}

/** Sentences parted by a bar, as they must come out. */
const CASES: readonly (readonly [string, string])[] = [
  ['fr', 'M. Delmas a parlé.|Mme. Roy a écouté.'],
  ['fr', 'Le Dr. Petit et J.-L. Morin ont signé.|Ils sont partis.'],
  ['fr', '« C’est faux ! » a lancé la maire.|Elle est sortie.'],
  ['fr', '« Est-ce grave ? » demande-t-il à la salle.'],
  ['fr', '« Il pleut. |Nous restons. |Tant pis », dit-elle.'],
  ['fr', 'Le taux est de 4,7 %.|Il monte.'],
  ['fr', 'L’art. 12 du code ne change pas.|Le reste oui.'],
  ['fr', 'Il hésite… puis accepte.|« Bon… »'],
  ['fr', 'Elle a dit : « Nous irons. »|Le public a ri.'],
  ['fr', 'Le budget (déjà voté !) sera revu.|Fin.'],
  ['en', 'Gov. Lena Ortiz met Sen. Paul Katz.|They spoke.'],
  ['en', 'The U.S. Army left.|It came back.'],
  ['en', 'He lives in the U.S.|The house is old.'],
  ['en', 'J. K. Marsh of Acme Inc. signed it.|The deal is No. 5 this year.'],
  ['en', '“Are you sure?” she asked.|“I am,” he said.'],
  ['en', '"We won." |"We did," said Ortiz.'],
  ['en', 'It cost $1.5 million.|Nobody paid.'],
  ['en', 'He said no.|The vote failed.'],
  ['en', 'They left at 5 p.m. on Friday.|Nobody stayed.'],
];

describe('segment', () => {
  it.each(CASES)('%s: %s', (tag, marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    expect(sentencesOf(tag, parts.join(' '))).toEqual(parts);
  });

  it('treats a line break of the page source as a space', () => {
    expect(sentencesOf('en', 'The long\nsentence goes on.')).toEqual([
      'The long\nsentence goes on.',
    ]);
  });

  it('never joins two blocks', () => {
    expect(sentencesOf('fr', 'Un titre sans point', 'la suite commence ici.')).toHaveLength(2);
  });

  it('gives no sentence to headings, captions, bylines and boilerplate', () => {
    const roles = ['heading', 'caption', 'byline', 'boilerplate'] as const;
    expect(
      sentencesOf('fr', ...roles.map((role) => ({ role, text: 'Le maire a dit non.' }))),
    ).toEqual([]);
  });

  it('stays linear on a long block without a stop and on a block of stops', () => {
    const started = performance.now();
    sentencesOf('fr', 'mot '.repeat(50_000));
    sentencesOf('fr', 'M. '.repeat(60_000));
    sentencesOf('en', '" . '.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
