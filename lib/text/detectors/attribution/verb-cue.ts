import { isMark, type VerbReading } from './compiled';
import { type Cue, cueOf } from './cue';
import { isBetween, isFiniteVerb, type Search, type Subject } from './noun-phrase';
import { phraseRight } from './phrase-right';
import { sharedSubject } from './shared-subject';
import type { SourcePhrase } from './source-kind';
import { subjectLeft } from './subject-left';
import { fits, type VerbGroup, verbGroup } from './verb-group';

const COMPLEMENT = 12;
/** How far before a participle the document may stand that it describes. */
const DOCUMENT = 10;
/** Most tokens of time after a tag that closes its sentence. */
const CLOSING = 4;
/** How much less a participle clause weighs than a verb of the main clause. */
const BESIDE = 0.2;

/** The cue of a verb form of the lexicon at token `at`, with its source on either side. */
export function verbCue(search: Search, at: number, readings: readonly VerbReading[]): Cue | null {
  const group = verbGroup(search, at);
  const usable = readings.filter((reading) => fits(search, at, reading, group));
  const first = usable[0];
  const things = search.language.lexicon.thingVerbs;
  if (!first) return participleClause(search, at, readings);
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
  const start = beforeFiller(search, group.start);
  const subject = subjectLeft(search, start);
  if (isAside(search, group.start)) {
    const source = phraseRight(search, end, true);
    if (source && source.basis !== 'unknown')
      return cueOf(usable, { ...base, kind: 'tag', source, subordinate: false }, things);
  }
  if (isInserted(search, start) && !(subject && isFirm(search, subject, start))) {
    const source = phraseRight(search, end, true);
    if (source && (source.basis !== 'unknown' || source.definite))
      return cueOf(usable, { ...base, kind: 'tag', source, subordinate: false }, things);
  }
  const shared = subject ?? (isCoordinated(search, group.start) ? sharedSubject(search, at) : null);
  if (!shared || !agrees(search, at, usable, shared.phrase)) return null;
  const { phrase, subordinate } = shared;
  if (subject && hasOwnVerb(search, phrase, group.start)) return null;
  if (!phrase.document && isContentOnly(usable) && !opensClause(search, end)) return null;
  const nominal = search.language.lexicon.nounForms.has(search.view.tokens[at]?.norm ?? '');
  if (phrase.document && nominal && usable.every(({ class: group }) => group === 'attitude'))
    return null;
  const kind = subject && closesSentence(search, phrase.from, end) ? 'tag' : 'verb';
  return cueOf(usable, { ...base, kind, source: phrase, subordinate }, things);
}

/** "The mayor left, saying that …": a participle shares the subject of its clause. */
function participleClause(
  search: Search,
  at: number,
  readings: readonly VerbReading[],
): Cue | null {
  const { view, language } = search;
  const speaks = readings.filter(
    ({ kind, class: group }) => kind === 'gerund' && (group === 'say' || group === 'act'),
  );
  const [first] = speaks;
  const before = view.tokens[at - 1];
  if (!first || !before) return null;
  const opens = isMark(before, ',–—') || language.lexicon.gerundMarkers.has(before.norm);
  const describes = first.class === 'act' && followsDocument(search, at);
  if (!opens && !describes) return null;
  const subject = sharedSubject(search, at - 1);
  if (!subject) return null;
  const end = at + 1 + first.particles;
  const cue = cueOf(
    speaks,
    {
      kind: 'verb',
      from: at,
      to: end,
      source: subject.phrase,
      subordinate: subject.subordinate,
      complement: hasComplement(search, end),
      negated: false,
    },
    language.lexicon.thingVerbs,
  );
  return cue && { ...cue, score: cue.score - BESIDE };
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

/** A complementizer follows at once: "found that", "montre en effet que". */
function opensClause(search: Search, end: number): boolean {
  const { view, language } = search;
  let at = end;
  while (at < end + 3 && isBetween(search, at)) at++;
  return language.lexicon.complementizers.has(view.tokens[at]?.norm ?? '');
}

/** "sent a letter … demanding", "issued a statement condemning". */
function followsDocument({ view, language }: Search, at: number): boolean {
  const { definite, indefinite } = language.lexicon;
  const before = view.tokens[at - 1]?.norm ?? '';
  if (definite.has(before) || indefinite.has(before)) return false;
  for (let from = at - 1; from >= Math.max(1, at - DOCUMENT); from--) {
    const token = view.tokens[from];
    if (!token || token.kind === 'mark') return false;
    if (language.nouns.get(token.norm)?.includes('document')) return true;
  }
  return false;
}

/** A coordinator stands before the verb group: "… and said". */
function isCoordinated({ view, language }: Search, start: number): boolean {
  return language.lexicon.coordinators.has(view.tokens[start - 1]?.norm ?? '');
}

/** "…, the budget said on Monday.": after a comma and at the sentence's end, subject and verb only tag. */
function closesSentence({ view, language }: Search, from: number, end: number): boolean {
  const { tokens, quoted, filler } = view;
  if (!isMark(tokens[from - 1], ',»”"') && quoted[from - 1] !== true) return false;
  const { lexicon } = language;
  for (let at = end; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || isMark(token, '.!?')) continue;
    if (at > end + CLOSING || token.kind === 'mark') return false;
    const when = lexicon.temporal.has(token.norm) || lexicon.prepositions.has(token.norm);
    if (!when && !filler[at] && token.kind !== 'number' && !lexicon.adverbs.has(token.norm))
      return false;
  }
  return true;
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

/** "Canada, in turn, wants": a filler between commas parts nothing. */
function beforeFiller({ view }: Search, start: number): number {
  if (!isMark(view.tokens[start - 1], ',')) return start;
  let at = start - 2;
  while (at >= 0 && view.filler[at]) at--;
  return at < start - 2 && isMark(view.tokens[at], ',') ? at : start;
}

/** "comme l'a souligné X": an aside that brings its subject after it. */
function isAside({ view, language }: Search, start: number): boolean {
  const { asides, clitics } = language.lexicon;
  const [second, first] = [view.tokens[start - 2]?.norm ?? '', view.tokens[start - 1]?.norm ?? ''];
  return asides.has(first) || (clitics.has(first) && asides.has(second));
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
    const aside = isMark(tokens[at - 1], ',') && isMark(tokens[at + 1], ',');
    if (isFiniteVerb(language, token) || (lexicon.pronouns[token.norm] && !aside)) return false;
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
      language.lexicon.thingVerbs,
    );
  }
  return null;
}
