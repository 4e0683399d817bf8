import type { Compiled } from './compiled';
import { isFiniteVerb } from './noun-phrase';
import type { Reading } from './reading';

const WORDS = 60;

/**
 * What the trained model sees of one sentence: what the rules found, its signs, its words, its
 * place, and what the rules made of its neighbours. Every feature is a short string.
 */
export function featuresOf(
  readings: readonly Reading[],
  index: number,
  language: Compiled,
): string[] {
  const reading = readings[index];
  if (!reading) return [];
  return [
    ...ruleFeatures(reading),
    ...signFeatures(reading),
    ...placeFeatures(readings, index),
    ...wordFeatures(reading, language),
  ];
}

function ruleFeatures({
  cue,
  cues,
  status,
  rule,
  carried,
  quote,
  view,
  speaker,
  missing,
}: Reading): string[] {
  const features = [
    `s=${status}`,
    `r=${rule ?? 'none'}`,
    `q=${quote}`,
    `c=${Math.min(cues.length, 3)}`,
  ];
  const share = view.words === 0 ? 0 : view.quotedWords / view.words;
  features.push(`qs=${Math.round(share * 5)}`);
  if (missing) features.push('missing');
  if (carried) features.push(`carried=${status}`);
  if (speaker) features.push(`doc=${speaker.document}`);
  if (!cue) {
    const weak = cues[0];
    if (weak) features.push(`weak=${weak.kind}/${weak.class}/${weak.source?.kind}`);
    return features;
  }
  const { source } = cue;
  features.push(
    `k=${cue.kind}`,
    `kc=${cue.kind}/${cue.class}`,
    `comp=${cue.complement}/${cue.class}`,
    `sub=${cue.subordinate}`,
    `neg=${cue.negated}/${cue.class}`,
    `cue=${view.tokens[cue.to - 1]?.norm}`,
  );
  if (source)
    features.push(
      `b=${source.basis}/${source.kind}`,
      `bd=${source.basis}/${source.definite}/${source.plural}`,
      `bk=${cue.class}/${source.basis}/${source.kind}`,
      `h=${source.head}`,
      `at=${Math.min(3, source.from)}`,
    );
  return features;
}

function signFeatures({ signs, view, quote, speaker }: Reading): string[] {
  const features: string[] = [];
  const free = speaker === null ? 'free' : 'held';
  for (const [key, count] of Object.entries(signs.counts)) {
    features.push(`sign=${key}/${free}`);
    if (count > 1) features.push(`sign2=${key}/${free}`);
  }
  if (signs.conditional) features.push(`cond=${signs.condition}/${free}`);
  if (signs.question) features.push(`question/${quote}`);
  if (signs.firstPerson) features.push(`first/${quote}`);
  if (signs.figures > 0) features.push(`figure/${free}`);
  if (signs.dates > 0) features.push(`date/${free}`);
  if (signs.numbers > 0) features.push(`number/${free}`);
  if (signs.numbers > 2) features.push('numbers');
  features.push(`len=${Math.min(8, view.words >> 2)}`, `end=${view.tokens.at(-1)?.text}`);
  return features;
}

function placeFeatures(readings: readonly Reading[], index: number): string[] {
  const here = readings[index];
  if (!here) return [];
  const { view } = here;
  const block = view.sentence.block;
  const features = [
    `place=${Math.floor((5 * index) / readings.length)}`,
    view.headline ? 'headline' : `block=${Math.min(block, 3)}`,
    `opens=${view.opensBlock}`,
  ];
  for (const step of [-2, -1, 1]) {
    const other = readings[index + step];
    const same = other?.view.sentence.block === block ? 'same' : 'other';
    features.push(`n${step}=${other?.status ?? 'edge'}/${same}`);
    if (other?.quote) features.push(`nq${step}/${same}`);
  }
  return features;
}

function wordFeatures({ view }: Reading, language: Compiled): string[] {
  const features: string[] = [];
  let before = '^';
  let finite = false;
  let seen = 0;
  for (const [at, token] of view.tokens.entries()) {
    if (view.quoted[at] || seen > WORDS) continue;
    const name = token.capital && at > 0;
    const shape = token.kind === 'number' ? '#' : name ? 'Xx' : token.norm;
    if (token.kind !== 'mark') {
      if (!name) features.push(`w=${shape}`);
      features.push(`b=${before} ${shape}`);
      if (seen < 2) features.push(`f${seen}=${shape}`);
      if (!name && shape.length > 5)
        features.push(`e=${shape.slice(-3)}`, `p=${shape.slice(0, 5)}`);
      seen++;
    }
    if (!finite && isFiniteVerb(language, token)) {
      finite = true;
      features.push(`v=${token.norm}`);
    }
    before = shape;
  }
  if (!finite) features.push('nofinite');
  return features;
}
