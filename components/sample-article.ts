import type { ArticleText, Block } from '../lib/text/types';

/** The article on the welcome page: places, people and figures are made up. */
const SAMPLES: Record<string, { title: string; paragraphs: string[] }> = {
  en: {
    title: 'Port of Sarn to close for three weeks',
    paragraphs: [
      'Transport Minister Helen Okoro said on Tuesday that the port of Sarn would close for three weeks. “We would rather lose three weeks than a crane,” she told reporters.',
      'The Harbour Authority puts the cost of the repair at 12.4 million euros. More than 300 dockers will be sent home, according to the union.',
      'An official who asked not to be named said the cracks were found a year ago. The closure is the worst blow to the region in decades. The operator allegedly ignored two warnings.',
    ],
  },
  fr: {
    title: 'Le port de Sarn fermé pendant trois semaines',
    paragraphs: [
      'La ministre des Transports, Hélène Okoro, a annoncé mardi que le port de Sarn fermerait pendant trois semaines. « Nous préférons perdre trois semaines plutôt qu’une grue », a-t-elle déclaré.',
      'L’Autorité portuaire estime le coût de la réparation à 12,4 millions d’euros. Plus de 300 dockers seront renvoyés chez eux, selon le syndicat.',
      'Un responsable qui a requis l’anonymat affirme que les fissures avaient été repérées il y a un an. Cette fermeture est le pire coup porté à la région depuis des décennies. L’exploitant aurait ignoré deux avertissements.',
    ],
  },
};

/** The sample in the interface language, or in English. */
export function sampleArticle(language: string): ArticleText {
  const sample = SAMPLES[language] ?? SAMPLES.en;
  if (!sample) throw new Error('the English sample is missing');
  const parts = [sample.title, ...sample.paragraphs];
  let start = 0;
  const blocks = parts.map((words, index): Block => {
    const block: Block = {
      role: index === 0 ? 'headline' : 'paragraph',
      start,
      end: start + words.length,
    };
    start = block.end + 2;
    return block;
  });
  return {
    text: parts.join('\n\n'),
    blocks,
    language: sample === SAMPLES.en ? 'en' : language,
    title: sample.title,
    byline: null,
    siteName: null,
    published: '2026-03-10',
    url: null,
  };
}
