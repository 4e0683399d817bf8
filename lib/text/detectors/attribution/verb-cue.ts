import { isMark, type VerbReading } from './compiled';
import { type Cue, cueOf } from './cue';
import { isFiniteVerb, type Search, type Subject } from './noun-phrase';
import { nullSubject } from './null-subject';
import { participleClause } from './participle-clause';
import { phraseRight } from './phrase-right';
import { sharedSubject } from './shared-subject';
import type { SourcePhrase } from './source-kind';
import { subjectLeft } from './subject-left';
import { fits, type VerbGroup, verbGroup } from './verb-group';
import {
  beforeFiller,
  closesSentence,
  hasComplement,
  isAside,
  isCoordinated,
  isFirm,
  isInserted,
  opensClause,
} from './verb-place';

/** The cue of a verb form of the lexicon at token `at`, with its source on either side. */
export function verbCue(search: Search, at: number, readings: readonly VerbReading[]): Cue | null {
  const group = verbGroup(search, at);
  const usable = readings.filter((reading) => fits(search, at, reading, group));
  const first = usable[0];
  const { lexicon } = search.language;
  if (!first) return participleClause(search, at, readings);
  const end = at + 1 + first.particles;
  if (isPassive(usable, group))
    return passiveCue(search, at, end, usable, group.auxiliary !== null);
  const base = {
    from: group.start,
    to: end,
    complement: isContentOnly(usable) ? opensClause(search, end) : hasComplement(search, end),
    negated: group.negated,
  };
  const reports = usable.some(({ class: kind }) => kind === 'say' || kind === 'attitude');
  if (reports && isUnnamed(search, group.start, end)) return unnamedCue(base);
  const pronoun = invertedPronoun(search, group.start, end);
  if (pronoun)
    return cueOf(usable, { ...base, kind: 'tag', source: pronoun, subordinate: false }, lexicon);
  const start = beforeFiller(search, group.start);
  const subject = subjectLeft(search, start);
  if (isAside(search, group.start)) {
    const source = phraseRight(search, end, true);
    if (source && source.basis !== 'unknown')
      return cueOf(usable, { ...base, kind: 'tag', source, subordinate: false }, lexicon);
  }
  const inserted = isInserted(search, start);
  if (inserted && !(subject && isFirm(search, subject, start))) {
    const source = phraseRight(search, end, true);
    if (source && (source.basis !== 'unknown' || source.definite))
      return cueOf(usable, { ...base, kind: 'tag', source, subordinate: false }, lexicon);
  }
  if (subject && isHearsay(search, subject, usable, group, end)) return null;
  const cue = subjectCue(search, at, { usable, group, base, subject });
  if (cue || subject) return cue;
  const source = nullSubject(search, at, usable, group, base.complement || inserted);
  const kind = inserted ? 'tag' : 'verb';
  return source && cueOf(usable, { ...base, kind, source, subordinate: false }, lexicon);
}

/** "Il se murmure que …": people say so, and nobody is meant. */
function isHearsay(
  { view, language: { lexicon } }: Search,
  { phrase }: Subject,
  usable: readonly VerbReading[],
  { reflexive }: VerbGroup,
  end: number,
): boolean {
  return (
    reflexive &&
    lexicon.hearsayPronouns.has(view.tokens[phrase.from]?.norm ?? '') &&
    lexicon.complementizers.has(view.tokens[end]?.norm ?? '') &&
    !usable.some(({ lemma }) => lexicon.reflexiveOnly.has(lemma))
  );
}

/** What the verb's form and place have told so far. */
interface VerbAt {
  usable: readonly VerbReading[];
  group: VerbGroup;
  base: Pick<Cue, 'from' | 'to' | 'complement' | 'negated'>;
  subject: Subject | null;
}

/** The cue of a verb with the subject on its left, its own or shared with a verb before it. */
function subjectCue(
  search: Search,
  at: number,
  { usable, group, base, subject }: VerbAt,
): Cue | null {
  const shared = subject ?? (isCoordinated(search, group.start) ? sharedSubject(search, at) : null);
  if (!shared || !agrees(search, at, usable, shared.phrase)) return null;
  const { phrase, subordinate } = shared;
  const { lexicon } = search.language;
  if (subject && hasOwnVerb(search, phrase, group.start)) return null;
  const vague = !phrase.document && phrase.kind !== 'pronoun';
  if (vague && isContentOnly(usable) && !opensClause(search, base.to)) return null;
  const nominal = lexicon.nounForms.has(search.view.tokens[at]?.norm ?? '');
  if (phrase.document && nominal && usable.every(({ class: kind }) => kind === 'attitude'))
    return null;
  const kind = subject && closesSentence(search, phrase.from, base.to) ? 'tag' : 'verb';
  return cueOf(usable, { ...base, kind, source: phrase, subordinate }, lexicon);
}

/** "prévu par la loi" quotes a law; "fixé par décret" only says by what means. */
function isDetermined({ view, language }: Search, { from }: SourcePhrase): boolean {
  const { definite, indefinite } = language.lexicon;
  const norm = view.tokens[from]?.norm ?? '';
  return definite.has(norm) || indefinite.has(norm);
}

function isContentOnly(readings: readonly VerbReading[]): boolean {
  return readings.every(({ class: group }) => group === 'content');
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
  const { be, modals, nounForms, relatives, subordinators } = language.lexicon;
  // "The firm will deliver remarks": a form that is a noun as well comes after any verb but its own.
  const nominal = nounForms.has(view.tokens[verb]?.norm ?? '');
  for (let at = phrase.from + 1; at < verb; at++) {
    const token = view.tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (relatives.has(token.norm) || subordinators.has(token.norm)) return false;
    if (view.quoted[at]) continue;
    if (be.has(token.norm)) return true;
    if (!nominal) continue;
    if (modals.has(token.norm) || isFiniteVerb(language, token)) return true;
    const readings = language.verbs.get(token.norm) ?? [];
    if (readings.some(({ kind }) => kind === 'finite') && !nounForms.has(token.norm)) return true;
  }
  return false;
}

function isPassive(usable: readonly VerbReading[], group: VerbGroup): boolean {
  if (usable.some(({ kind }) => kind !== 'participle')) return false;
  return group.auxiliary === null || (group.auxiliary === 'be' && !group.reflexive);
}

/** "assure-t-on à la mairie": people speak, and the text leaves out who. */
function isUnnamed({ view, language }: Search, start: number, end: number): boolean {
  const { invertedUnnamed } = language.lexicon;
  return view.tokens.slice(start, end + 1).some(({ norm }) => invertedUnnamed.has(norm));
}

function unnamedCue(base: VerbAt['base']): Cue {
  return { ...base, kind: 'unnamed', class: null, source: null, subordinate: false, score: 1.1 };
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
    if (!token || (token.kind === 'mark' && !isMark(token, ','))) break;
    if (!language.lexicon.agents.has(token.norm)) continue;
    const source = phraseRight(search, next + 1);
    if (!source || source.basis === 'unknown') return null;
    const speaks = readings.some(({ class: kind }) => kind === 'say' || kind === 'act');
    if (!speaks && !(group && source.document && isDetermined(search, source))) return null;
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
      language.lexicon,
    );
  }
  return null;
}
