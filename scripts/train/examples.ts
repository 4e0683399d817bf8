import { claimFeatures } from '../../lib/text/detectors/attribution/claim-features';
import { canClaim } from '../../lib/text/detectors/attribution/claim-rules';
import { compiled } from '../../lib/text/detectors/attribution/compiled';
import { readSentences } from '../../lib/text/detectors/attribution/read-sentences';
import type { TextDocument } from '../../lib/text/detectors/detector';
import { official } from '../../lib/text/detectors/official';
import { quantity } from '../../lib/text/detectors/quantity';
import { languageOf } from '../../lib/text/languages';
import { quotations } from '../../lib/text/quotations';
import { segment } from '../../lib/text/segment';
import type { Block, Span, StatementStatus, Story } from '../../lib/text/types';

export type Status = StatementStatus | 'none';

/** An annotated article: see the annotation guideline for the labels. */
export interface GoldArticle {
  id: string;
  lang: string;
  title: string;
  url: string | null;
  text: string;
  blocks: [number, number][];
  sentences: (Span & {
    block: number;
    label: string;
    rule: string;
    confidence?: string;
    speaker_type?: string;
  })[];
}

/** One sentence with what it should come out as. */
export interface Example {
  features: string[];
  gold: Status;
  /** What the rules say of who vouches; "none" is what the model decides on. */
  rules: Status;
  /** The model may decide. */
  open: boolean;
  /** The annotator was sure of the label. */
  sure: boolean;
  weight: number;
  /** Of an article that was written for training. */
  written?: boolean;
}

/** The sentences of an article that the annotators labelled, as examples. Paratext is left out. */
export function examplesOf(article: GoldArticle): Example[] {
  const language = languageOf(article.lang);
  if (!language) return [];
  const blocks = article.blocks.map(([start, end], index): Block => {
    const inside = article.sentences.filter((sentence) => sentence.block === index);
    const paratext = inside.length > 0 && inside.every(({ rule }) => rule === 'X1');
    return { start, end, role: index === 0 ? 'headline' : paratext ? 'heading' : 'paragraph' };
  });
  const text = {
    ...article,
    blocks,
    language: article.lang,
    byline: null,
    siteName: null,
    published: null,
  };
  const document: TextDocument = {
    ...text,
    sentences: segment(text, language),
    quotations: quotations(text),
  };
  let story: Story = {
    language: article.lang,
    analysed: language.tag,
    people: [],
    mentions: [],
    offices: [],
    figures: [],
    findings: [],
    sentences: document.sentences,
    statements: [],
    sources: [],
    covered: text.text.length,
  };
  story = { ...story, ...official.detect(document, language, story) };
  story = { ...story, ...quantity.detect(document, language, story) };
  const words = compiled(language.attribution, language.tag);
  const readings = readSentences(document, story, words);
  const features = claimFeatures(readings);
  return article.sentences.flatMap((sentence) => {
    if (sentence.rule === 'X1') return [];
    const index = mostOverlapping(document.sentences, sentence);
    const reading = readings[index];
    if (!reading) return [];
    const sure = sentence.confidence !== 'low';
    return {
      features: features[index] ?? [],
      open: reading.status === 'none' && reading.speaker === null && canClaim(reading),
      gold: statusOf(sentence),
      rules: reading.status,
      sure,
      weight: sure ? 1 : 0.5,
    };
  });
}

function mostOverlapping(sentences: readonly Span[], wanted: Span): number {
  let best = -1;
  let most = 0.3 * (wanted.end - wanted.start);
  for (const [index, { start, end }] of sentences.entries()) {
    const overlap = Math.min(end, wanted.end) - Math.max(start, wanted.start);
    if (overlap > most) {
      best = index;
      most = overlap;
    }
  }
  return best;
}

function statusOf({ label, speaker_type: speaker }: GoldArticle['sentences'][number]): Status {
  if (label === 'attributed-named') return 'named';
  if (label === 'attributed-document-or-organisation') return 'organization';
  if (label === 'attributed-anonymous') return 'anonymous';
  if (label === 'unattributed-claim') return 'unattributed';
  if (label !== 'direct-quote') return 'none';
  if (speaker === 'anonymous') return 'anonymous';
  return speaker === undefined || speaker === 'named' ? 'named' : 'organization';
}
