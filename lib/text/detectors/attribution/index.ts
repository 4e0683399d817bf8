import type { Sentence, Span, Statement } from '../../types';
import type { Detector } from '../detector';
import { judgeClaims } from './claim-rules';
import { compiled } from './compiled';
import { cueSpan } from './cue';
import { readSentences } from './read-sentences';
import type { Reading } from './reading';
import { groupSources } from './sources';

/**
 * Tells for every sentence who vouches for it: a named person, an organization or document, an
 * unnamed source, or nobody. A sentence that claims nothing has no statement.
 */
export const attribution: Detector<'statements' | 'sources'> = {
  name: 'attribution',
  detect(document, language, story) {
    const readings = readSentences(document, story, compiled(language.attribution, language.tag));
    judgeClaims(readings, language.tag);
    const statements = readings.flatMap((reading) => statementOf(reading) ?? []);
    return { statements, sources: groupSources(statements, readings) };
  },
};

function statementOf(reading: Reading): Statement | null {
  const { view, status, rule, cue, speaker, carried, quote, strength, reasons } = reading;
  if (status === 'none' || rule === null) return null;
  const { start, end, index }: Sentence = view.sentence;
  const base = { start, end, sentence: index, status, rule, strength, reasons };
  if (status === 'unattributed' || !speaker)
    return { ...base, source: null, cue: null, quote: false };
  const span = cue?.source && !carried ? phraseSpan(reading) : null;
  return {
    ...base,
    source: { span, name: speaker.name || null, person: speaker.person },
    cue: cue ? cueSpan(view.tokens, cue) : null,
    quote,
  };
}

function phraseSpan({ view, cue }: Reading): Span | null {
  const first = view.tokens[cue?.source?.from ?? -1];
  const last = view.tokens[(cue?.source?.to ?? 0) - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
