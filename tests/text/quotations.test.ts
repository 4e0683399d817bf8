import { describe, expect, it } from 'vitest';
import { quotations } from '../../lib/text/quotations';
import { articleOf } from './article';

function quotedIn(...blocks: string[]) {
  const article = articleOf(blocks, 'fr');
  return quotations(article).map(({ start, end, open }) => [
    article.text.slice(start, end).trim(),
    ...(open ? ['open'] : []),
  ]);
}

describe('quotations', () => {
  it.each([
    ['guillemets', '« Non », dit-elle.', ['Non']],
    ['curly marks', '“We won,” she said.', ['We won,']],
    ['straight marks', 'He said "yes" and "no".', ['yes', 'no']],
    ['German marks', 'Er sagte: „Ja“.', ['Ja']],
    ['single curly marks', 'Mayor ‘will resign’ soon', ['will resign']],
    ['single straight marks', "Mayor 'will resign' soon", ['will resign']],
    ['marks inside marks', '« Il a dit “non” hier », raconte-t-elle.', ['Il a dit “non” hier']],
  ])('finds %s', (_name, text, expected) => {
    expect(quotedIn(text)).toEqual(expected.map((quote) => [quote]));
  });

  it.each([
    ['an elision', "L'État n'a pas d'argent aujourd'hui."],
    ['a possessive', "The workers' rights and the city's plan."],
    ['curly apostrophes', 'L’été d’avant, c’était l’hiver.'],
    ['a measure in inches', 'Un écran de 27" est arrivé'],
  ])('takes no %s for a quotation', (_name, text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  it('quotes to the end of the block when the mark is re-opened in the next', () => {
    expect(quotedIn('Il poursuit : « Nous irons.', '« Nous verrons. »')).toEqual([
      ['Nous irons.', 'open'],
      ['Nous verrons.'],
    ]);
  });

  it('goes on through the next block when that one closes the quotation', () => {
    expect(quotedIn('Elle dit : « Nous irons.', 'Nous verrons », puis se tait.')).toEqual([
      ['Nous irons.', 'open'],
      ['Nous verrons'],
    ]);
  });

  it('reads turns of a dialogue that begin with a dash', () => {
    expect(quotedIn('— Venez-vous ?', '— Non.', 'Il sortit.')).toEqual([
      ['Venez-vous ?'],
      ['Non.'],
    ]);
  });

  it.each(['"', '«', '“', "'", '‘', '»', '" '])('stays linear on 50,000 times %s', (mark) => {
    const started = performance.now();
    quotedIn(mark.repeat(50_000), mark.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
