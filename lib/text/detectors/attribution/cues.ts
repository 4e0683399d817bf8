import type { Token } from '../../tokens';
import { type Compiled, isMark, type VerbReading } from './compiled';
import type { Cue } from './cue';
import { isBetween, isFiniteVerb, type Search } from './noun-phrase';
import { phraseRight } from './phrase-right';
import type { SourcePhrase } from './source-kind';
import { subjectLeft } from './subject-left';
import { insertedCue, verbCue } from './verb-cue';
import { verbSecondCue } from './verb-second';
import { postposedCue, quoteTag, reportedCue } from './verbless-cues';

const APPOSITION = 12;
const LONGEST_PARTICLES = 5;

/** All cues of a sentence, in order. */
export function findCues(search: Search): Cue[] {
  const { view, language } = search;
  const { tokens, quoted } = view;
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const phrase = quoted[at] ? null : phraseCue(search, at);
    if (phrase) {
      cues.push(phrase);
      at = phrase.to - 1;
      continue;
    }
    if (token.kind !== 'word' || (token.capital && at > 0 && !view.headline)) continue;
    const phrasal = phrasalVerbs(search, at);
    const readings = phrasal.length > 0 ? phrasal : (language.verbs.get(token.norm) ?? []);
    if (readings.length === 0) {
      const other = quoted[at] ? null : (quoteTag(search, at) ?? postposedCue(search, at));
      if (other) cues.push(other);
      continue;
    }
    const cue = quoted[at] ? insertedCue(search, at, readings) : openCue(search, at, readings);
    if (cue) cues.push(cue);
  }
  const colon = colonCue(search);
  if (colon) cues.push(colon);
  const report = cues.length === 0 ? reportedCue(search) : null;
  return report ? [report] : cues;
}

function openCue(search: Search, at: number, readings: readonly VerbReading[]): Cue | null {
  const find = search.language.lexicon.verbSecond ? verbSecondCue : verbCue;
  return find(search, at, readings);
}

/** Readings of several words, an adverb between allowed: "fait également valoir". */
function phrasalVerbs(search: Search, at: number): VerbReading[] {
  const { view, language } = search;
  const whole = language.phrasal(view.tokens, at).map(({ key }) => key);
  const verb = view.tokens[at];
  if (whole.length > 0 || !verb || !isBetween(search, at + 1)) return whole;
  const without = [verb, ...view.tokens.slice(at + 2, at + 2 + LONGEST_PARTICLES)];
  return language.phrasal(without, 0).map(({ key }) => ({ ...key, particles: key.particles + 1 }));
}

/** "selon X", "according to X", "pour X," and phrases that name nobody. */
function phraseCue(search: Search, at: number): Cue | null {
  const hits = search.view.phrases[at]?.filter(({ key }) => key !== 'missing');
  const hit = hits?.sort((a, b) => b.length - a.length)[0];
  if (!hit) return null;
  const base = {
    class: null,
    from: at,
    to: at + hit.length,
    subordinate: false,
    complement: false,
    negated: false,
  } as const;
  if (hit.key === 'anonymous') return { ...base, kind: 'unnamed', source: null, score: 1.1 };
  if (opensTag(search, at + hit.length)) return null;
  const source = phraseRight(search, at + hit.length);
  if (!source) return null;
  if (hit.key === 'stance')
    return isStance(search, at, source) ? { ...base, kind: 'stance', source, score: 1 } : null;
  return { ...base, kind: 'phrase', source, score: source.basis === 'pronoun' ? 0.6 : 1.1 };
}

/** "según informó la Policía": a verb follows, whose subject is the source. */
function opensTag({ view, language }: Search, at: number): boolean {
  const { lexicon, verbs } = language;
  if (!lexicon.asides.has(view.tokens[at - 1]?.norm ?? '')) return false;
  let next = at;
  const passes = (norm: string) =>
    lexicon.have.has(norm) || (lexicon.clitics.has(norm) && !lexicon.definite.has(norm));
  while (passes(view.tokens[next]?.norm ?? '')) next++;
  const token = view.tokens[next];
  if (!token || token.capital) return false;
  return next > at || verbs.get(token.norm)?.some(({ kind }) => kind === 'finite') === true;
}

/** "Pour la ministre, …" is a source; "Pour repérer ces personnes, …" and "pour le parti" are not. */
function isStance({ view, language }: Search, at: number, source: SourcePhrase): boolean {
  const { tokens } = view;
  const opens =
    at === 0 || isMark(tokens[at - 1], ',.') || (at === 1 && tokens[0]?.kind === 'word');
  if (!opens || source.document || source.basis === 'unknown') return false;
  const closed =
    isMark(tokens[source.to], ',') ||
    view.quoted[source.to + 1] === true ||
    (source.basis === 'name' && commaBeforeVerb(tokens, source.to, language));
  const known = source.definite || language.lexicon.possessive.has(tokens[source.from]?.norm ?? '');
  return (
    closed &&
    (source.basis === 'name' ||
      source.basis === 'pronoun' ||
      source.basis === 'capital' ||
      source.basis === 'acronym' ||
      known)
  );
}

/** The apposition goes on up to a comma: "Pour X, directeur de campagne à Y, …". */
function commaBeforeVerb(tokens: readonly Token[], from: number, language: Compiled): boolean {
  for (let at = from; at < Math.min(tokens.length, from + APPOSITION); at++) {
    const token = tokens[at];
    if (!token || isFiniteVerb(language, token)) return false;
    if (isMark(token, ',')) return true;
  }
  return false;
}

/** "Macron: …" in a headline, "X : « … »" in the text. */
function colonCue(search: Search): Cue | null {
  const { tokens, quoted } = search.view;
  const colon = tokens.findIndex((token, at) => isMark(token, ':') && !quoted[at]);
  if (colon < 1 || colon > 14 || colon === tokens.length - 1) return null;
  if (!quoted[colon + 1] && !quoted[colon + 2]) return null;
  const subject = subjectLeft(search, colon);
  if (!subject || subject.phrase.basis === 'unknown' || subject.phrase.from > 2) return null;
  return {
    kind: 'colon',
    class: null,
    from: colon,
    to: colon + 1,
    source: subject.phrase,
    subordinate: false,
    complement: true,
    negated: false,
    score: 0.9,
  };
}
