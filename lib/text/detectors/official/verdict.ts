import type { Candidate } from './candidates';
import type { TitleStatus } from './lexicon';
import type { Reading } from './roles';
import { isOwned, type TitlePhrase } from './titles';

/** What the phrase says about its holder once its modifiers and complement are read. */
export type Verdict = 'public' | 'private' | 'contrary' | 'relative' | 'honorific' | 'unknown';

/** What a verdict rests on beside the phrase itself. */
export interface Surroundings {
  /** The phrase stands right before a name. */
  adjacent: boolean;
  /** Whether a name inside the complement is an official's. */
  isOfficial: (name: Candidate) => boolean;
  /** The sentences before this one, nearest last; they decide for a bare "spokesman". */
  earlier: readonly Reading[];
}

/** Whether the phrase names a public office. */
export function verdict(phrase: TitlePhrase, reading: Reading, around: Surroundings): Verdict {
  const { status, contextual } = phrase.entry;
  if (status === 'public' || status === 'rank') return 'public';
  if (status === 'adherent') return around.adjacent ? 'public' : 'unknown';
  if (status !== 'open' && status !== 'head') return status;
  const cue = firstCue(phrase, reading, status);
  if (cue) return cue;
  if (phrase.persons.some(around.isOfficial)) return 'public';
  const bare =
    phrase.end === phrase.headEnd && phrase.persons.length === 0 && !isOwned(phrase, reading);
  if (!bare || !around.adjacent) return 'unknown';
  const near = nearestBody(reading, phrase.at);
  if (near) return near === 'public' && (status === 'head' || contextual) ? 'public' : 'unknown';
  if (status !== 'head') return 'unknown';
  for (const before of [...around.earlier].reverse()) {
    const found = nearestBody(before, before.words.length);
    if (found) return found === 'public' ? 'public' : 'unknown';
  }
  return 'public';
}

/** The last body named in a sentence before the word at `before`. */
function nearestBody({ bodies, lands }: Reading, before: number): 'public' | 'private' | null {
  for (let at = before - 1; at >= 0; at--) {
    const body = bodies[at]?.value;
    if (body) return body.kind === 'private' ? 'private' : 'public';
    if (lands[at] && lands[at]?.value.kind !== 'place') return 'public';
  }
  return null;
}

/** Bodies of states: whoever directs them is an official. */
const INTERNATIONAL = new Set(['EU', 'UN', 'NATO']);

function firstCue(
  phrase: TitlePhrase,
  reading: Reading,
  status: TitleStatus,
): 'public' | 'private' | null {
  const order: number[] = [];
  let weak = false;
  for (let at = phrase.head - 1; at >= phrase.at; at--) order.push(at);
  for (let at = phrase.head + 1; at < phrase.end; at++) order.push(at);
  for (const at of order) {
    const body = reading.bodies[at];
    if (body) return body.value.kind === 'private' ? 'private' : 'public';
    const title = reading.titles[at];
    const inner = title && title.at > phrase.head ? title.value.status : null;
    if (inner === 'public' || inner === 'adherent') return 'public';
    if (inner === 'head') weak = true;
    const land = reading.lands[at]?.value;
    const outer = land !== undefined && INTERNATIONAL.has(land.code);
    if (land && (status === 'head' || outer) && !isPartOfName(reading, at)) return 'public';
  }
  return weak ? 'public' : null;
}

/** "Football Canada", "Canada Soccer": a country inside an unknown proper name. */
function isPartOfName({ words, lands, bodies, titles }: Reading, at: number): boolean {
  const land = lands[at];
  if (!land || land.value.kind === 'demonym') return false;
  const unknown = (index: number) => {
    const word = words[index];
    if (word?.kind !== 'word' || !word.capital) return false;
    return !(lands[index] ?? bodies[index] ?? titles[index]);
  };
  return unknown(land.at - 1) || unknown(land.end);
}
