import { isMark, type VerbReading } from './compiled';
import { type Cue, cueOf } from './cue';
import { isFiniteVerb, type Search, type Subject } from './noun-phrase';
import { phraseRight } from './phrase-right';
import type { SourcePhrase } from './source-kind';
import { subjectLeft } from './subject-left';
import { fits, type VerbGroup, verbGroup } from './verb-group';

const COMPLEMENT = 12;

/** The cue of a verb form of the lexicon at token `at`, with its source on either side. */
export function verbCue(search: Search, at: number, readings: readonly VerbReading[]): Cue | null {
  const group = verbGroup(search, at);
  const usable = readings.filter((reading) => fits(search, at, reading, group));
  const first = usable[0];
  if (!first) return null;
  const things = search.language.lexicon.thingVerbs;
  const end = at + 1 + first.particles;
  if (isPassive(usable, group))
    return passiveCue(search, at, end, usable, group.auxiliary !== null);
  const base = {
    from: group.start,
    to: end,
    complement: hasComplement(search, end),
    negated: group.negated,
  };
  const pronoun = invertedPronoun(search, group.start, end);
  if (pronoun)
    return cueOf(usable, { ...base, kind: 'tag', source: pronoun, subordinate: false }, things);
  const subject = subjectLeft(search, group.start);
  if (isInserted(search, group.start) && !(subject && isFirm(search, subject, group.start))) {
    const source = phraseRight(search, end, true);
    if (source && (source.basis !== 'unknown' || source.definite))
      return cueOf(usable, { ...base, kind: 'tag', source, subordinate: false }, things);
  }
  if (!subject || !agrees(search, at, usable, subject.phrase)) return null;
  const { phrase, subordinate } = subject;
  if (hasOwnVerb(search, phrase, group.start)) return null;
  return cueOf(usable, { ...base, kind: 'verb', source: phrase, subordinate }, things);
}

/** "…, explique X, …" inside quotation marks: the French way of inserting a tag. */
export function insertedCue(
  search: Search,
  at: number,
  readings: readonly VerbReading[],
): Cue | null {
  const { view } = search;
  if (!isMark(view.tokens[at - 1], ',?!…') && !isMark(view.tokens[at - 2], ',?!…')) return null;
  const plain = { ...search, view: { ...view, quoted: view.quoted.map(() => false) } };
  const cue = verbCue(
    plain,
    at,
    readings.filter(({ class: kind }) => kind === 'say' || kind === 'tag'),
  );
  if (cue?.kind !== 'tag' || !cue.source) return null;
  const { basis } = cue.source;
  return basis === 'name' || basis === 'role' || basis === 'pronoun'
    ? { ...cue, score: 0.9 }
    : null;
}

/** "Ministers are believed to have ignored repeated warnings": the subject has its verb already. */
function hasOwnVerb({ view, language }: Search, phrase: SourcePhrase, verb: number): boolean {
  const { be, relatives, subordinators } = language.lexicon;
  for (let at = phrase.from + 1; at < verb; at++) {
    const token = view.tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (relatives.has(token.norm) || subordinators.has(token.norm)) return false;
    if (be.has(token.norm) && !view.quoted[at]) return true;
  }
  return false;
}

function isPassive(usable: readonly VerbReading[], group: VerbGroup): boolean {
  if (usable.some(({ kind }) => kind !== 'participle')) return false;
  return group.auxiliary === null || (group.auxiliary === 'be' && !group.reflexive);
}

function hasComplement({ view, language }: Search, end: number): boolean {
  const { tokens, quoted } = view;
  for (let at = end; at < Math.min(tokens.length, end + COMPLEMENT); at++) {
    const token = tokens[at];
    if (!token || isMark(token, ';.')) return false;
    if (quoted[at] || isMark(token, ':«“"')) return true;
    if (language.lexicon.complementizers.has(token.norm)) return true;
  }
  return false;
}

/** "a-t-il ajouté": the subject hangs on the verb. */
function invertedPronoun(
  { view, language }: Search,
  start: number,
  end: number,
): SourcePhrase | null {
  for (let at = start; at <= Math.min(view.tokens.length - 1, end); at++) {
    const pronoun = language.lexicon.inverted[view.tokens[at]?.norm ?? ''];
    if (pronoun)
      return {
        from: at,
        to: at + 1,
        kind: 'pronoun',
        document: false,
        person: null,
        ...pronoun,
        definite: false,
        head: null,
        basis: 'pronoun',
      };
  }
  return null;
}

/** The verb stands after a comma or a quotation: its subject may follow. */
function isInserted({ view }: Search, start: number): boolean {
  return (
    start > 1 &&
    (isMark(view.tokens[start - 1], ',»”"\'’!?…–—-') || view.quoted[start - 1] === true)
  );
}

/** "X, maire de Y, a déclaré": a subject with its apposition rather than a clause before the tag. */
function isFirm({ view, language }: Search, { phrase }: Subject, start: number): boolean {
  if (phrase.basis === 'unknown' || phrase.basis === 'place' || phrase.basis === 'capital')
    return false;
  const { tokens, quoted } = view;
  const { lexicon } = language;
  let relative = false;
  for (let at = phrase.from; at < start; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (quoted[at] && at > phrase.from + 1) return false;
    if (isMark(token, ',')) relative = lexicon.relatives.has(tokens[at + 1]?.norm ?? '');
    if (relative) continue;
    if (isFiniteVerb(language, token) || lexicon.pronouns[token.norm]) return false;
    if (lexicon.negations.has(token.norm)) return false;
  }
  return true;
}

/** Forms that are nouns as well must agree with their subject ("officials claims" is no cue). */
function agrees(
  { view, language }: Search,
  at: number,
  usable: readonly VerbReading[],
  subject: SourcePhrase,
): boolean {
  if (!language.lexicon.nounForms.has(view.tokens[at]?.norm ?? '')) return true;
  return usable.some(
    ({ kind, plural }) => kind !== 'finite' || plural === null || plural === subject.plural,
  );
}

function passiveCue(
  search: Search,
  at: number,
  end: number,
  readings: readonly VerbReading[],
  group: boolean,
): Cue | null {
  const { view, language } = search;
  for (let next = end; next < Math.min(view.tokens.length, end + 5); next++) {
    const token = view.tokens[next];
    if (!token || token.kind === 'mark') break;
    if (!language.lexicon.agents.has(token.norm)) continue;
    const source = phraseRight(search, next + 1);
    if (!source || source.basis === 'unknown') return null;
    if (readings.every(({ class: kind }) => kind !== 'say' && kind !== 'act')) return null;
    // A participle that only describes a noun ("the bill defended by") governs nothing.
    const describes = !group && at > 0 && !isMark(view.tokens[at - 1], ',–—');
    return cueOf(
      readings,
      {
        kind: 'passive',
        from: at,
        to: next + 1,
        source,
        subordinate: describes,
        complement: false,
        negated: false,
      },
      language.lexicon.thingVerbs,
    );
  }
  return null;
}
