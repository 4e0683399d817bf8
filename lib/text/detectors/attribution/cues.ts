import type { Token } from '../../tokens';
import { isMark, type VerbReading } from './compiled';
import type { VerbClass } from './lexicon';
import { isBetween, phraseRight, type Search, type Subject, subjectLeft } from './noun-phrase';
import type { SourcePhrase } from './source-kind';

export type CueKind =
  | 'verb'
  | 'tag'
  | 'passive'
  | 'phrase'
  | 'stance'
  | 'unnamed'
  | 'gerund'
  | 'colon';

/** Words that attribute, with the source that they give. */
export interface Cue {
  kind: CueKind;
  class: VerbClass | null;
  /** Half-open token range of the cue words. */
  from: number;
  to: number;
  source: SourcePhrase | null;
  /** In a clause that hangs on another one. */
  subordinate: boolean;
  /** A complementizer, a quotation or an infinitive follows. */
  complement: boolean;
  negated: boolean;
  /** How surely this cue governs the sentence; the highest decides. */
  score: number;
}

/** All cues of a sentence, in order. Words inside quotation marks give none. */
export function findCues(search: Search): Cue[] {
  const { view, language } = search;
  const { tokens, quoted } = view;
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || quoted[at]) continue;
    const phrase = phraseCue(search, at);
    if (phrase) {
      cues.push(phrase);
      at = phrase.to - 1;
      continue;
    }
    if (token.kind !== 'word') continue;
    const phrasal = language.phrasal(tokens, at).map(({ key }) => key);
    const readings = phrasal.length > 0 ? phrasal : (language.verbs.get(token.norm) ?? []);
    if (readings.length === 0 || (token.capital && at > 0 && !view.headline)) continue;
    const cue = verbCue(search, at, readings);
    if (cue) cues.push(cue);
  }
  const colon = colonCue(search);
  if (colon) cues.push(colon);
  return cues;
}

function phraseCue(search: Search, at: number): Cue | null {
  const { view, language } = search;
  const hits = language.sources(view.tokens, at).filter(({ key }) => key !== 'missing');
  const hit = hits.sort((a, b) => b.length - a.length)[0];
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
  const source = phraseRight(search, at + hit.length);
  if (!source) return null;
  if (hit.key === 'stance') {
    const opens =
      at === 0 ||
      isMark(view.tokens[at - 1], ',.') ||
      (at === 1 && view.tokens[0]?.kind === 'word');
    const closes = isMark(view.tokens[source.to], ',');
    const firm =
      source.basis === 'name' ||
      (source.basis === 'role' && source.definite) ||
      source.basis === 'pronoun';
    if (!opens || !closes || !firm) return null;
    return { ...base, kind: 'stance', source, score: 1 };
  }
  return { ...base, kind: 'phrase', source, score: source.basis === 'pronoun' ? 0.6 : 1.1 };
}

function verbCue(search: Search, at: number, readings: readonly VerbReading[]): Cue | null {
  const group = verbGroup(search, at);
  const usable = readings.filter((reading) => fits(search, at, reading, group.auxiliary));
  const first = usable[0];
  if (!first) return null;
  const end = at + 1 + first.particles;
  if (
    group.auxiliary === 'be' &&
    usable.every(({ kind }) => kind === 'participle') &&
    !group.reflexive
  )
    return passiveCue(search, at, end, usable);
  if (
    first.kind === 'participle' &&
    group.auxiliary === null &&
    !usable.some(({ kind }) => kind === 'finite')
  )
    return passiveCue(search, at, end, usable);
  const complement = hasComplement(search, end);
  const tag = tagSource(search, at, group.start, end);
  if (tag)
    return cueOf(usable, {
      kind: 'tag',
      from: group.start,
      to: end,
      source: tag,
      subordinate: false,
      complement,
      negated: group.negated,
    });
  if (first.kind === 'gerund') return null;
  const subject = subjectLeft(search, group.start);
  if (!subject) return null;
  return cueOf(usable, {
    kind: 'verb',
    from: group.start,
    to: end,
    source: subject.phrase,
    subordinate: subject.subordinate,
    complement,
    negated: group.negated,
  });
}

interface Group {
  /** First token of the verb group: auxiliary or the verb itself. */
  start: number;
  auxiliary: 'have' | 'be' | 'modal' | 'other' | null;
  reflexive: boolean;
  negated: boolean;
}

function verbGroup(search: Search, at: number): Group {
  const { view, language } = search;
  const { tokens } = view;
  const { lexicon } = language;
  const group: Group = { start: at, auxiliary: null, reflexive: false, negated: false };
  for (let from = at - 1; from >= Math.max(0, at - 6); from--) {
    const token = tokens[from];
    if (!token || view.quoted[from]) break;
    const { norm } = token;
    if (lexicon.reflexives.has(norm)) group.reflexive = true;
    if (lexicon.have.has(norm)) group.auxiliary ??= 'have';
    else if (lexicon.be.has(norm)) group.auxiliary ??= 'be';
    else if (lexicon.modals.has(norm)) group.auxiliary ??= 'modal';
    else if (lexicon.infinitiveMarkers.has(norm) && !view.filler[from]) {
      group.auxiliary ??= 'other';
      break;
    } else if (norm in lexicon.inverted) group.start = from;
    else if (!isBetween(search, from)) break;
    if (lexicon.negations.has(norm)) group.negated = true;
    if (lexicon.have.has(norm) || lexicon.be.has(norm) || lexicon.modals.has(norm))
      group.start = from;
    else if (lexicon.clitics.has(norm) && !lexicon.definite.has(norm)) group.start = from;
  }
  if (group.auxiliary === null) distantAuxiliary(search, at, group);
  return group;
}

/** "ont, à plusieurs reprises, accusé": an auxiliary some words back, no noun phrase between. */
function distantAuxiliary({ view, language }: Search, at: number, group: Group): void {
  const { lexicon } = language;
  if (lexicon.agents.has(view.tokens[at + 1]?.norm ?? '')) return;
  for (let from = at - 1; from >= Math.max(0, at - 7); from--) {
    const token = view.tokens[from];
    if (
      !token ||
      view.quoted[from] ||
      lexicon.definite.has(token.norm) ||
      lexicon.indefinite.has(token.norm)
    )
      return;
    if (token.kind === 'mark' && token.text !== ',') return;
    if (!lexicon.have.has(token.norm)) continue;
    group.auxiliary = 'have';
    group.start = from;
    return;
  }
}

function fits(
  { view, language }: Search,
  at: number,
  reading: VerbReading,
  auxiliary: Group['auxiliary'],
): boolean {
  const { lexicon } = language;
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  if (reading.kind === 'infinitive') return auxiliary === 'modal' || auxiliary === 'have';
  if (reading.kind === 'gerund') return true;
  if (reading.kind === 'participle') {
    if (auxiliary === 'have' || auxiliary === 'be') return true;
    const next = view.tokens[at + 1 + reading.particles];
    return next !== undefined && lexicon.agents.has(next.norm);
  }
  if (!token) return false;
  if (auxiliary === 'other') return false;
  // "The report had said": the participle reading stands; a finite form never follows an auxiliary.
  if ((auxiliary === 'have' || auxiliary === 'be') && lexicon.have.has(before?.norm ?? ''))
    return false;
  if (!lexicon.nounForms.has(token.norm)) return true;
  if (!before) return false;
  const nominal =
    lexicon.definite.has(before.norm) ||
    lexicon.indefinite.has(before.norm) ||
    lexicon.possessive.has(before.norm) ||
    lexicon.prepositions.has(before.norm) ||
    before.norm === "'s" ||
    before.kind === 'number';
  if (!nominal) return true;
  // "il la critique" has a subject before the pronoun.
  const subject = view.tokens[at - 2];
  return (
    lexicon.clitics.has(before.norm) &&
    subject !== undefined &&
    lexicon.pronouns[subject.norm] !== undefined
  );
}

function hasComplement({ view, language }: Search, end: number): boolean {
  const { tokens, quoted } = view;
  for (let at = end; at < Math.min(tokens.length, end + 12); at++) {
    const token = tokens[at];
    if (!token) return false;
    if (quoted[at] || isMark(token, ':«“"')) return true;
    if (language.lexicon.complementizers.has(token.norm)) return true;
    if (isMark(token, ';.')) return false;
  }
  return false;
}

/** The source of an inserted clause: "a-t-il dit", ", a déclaré X", '", said X'. */
function tagSource(search: Search, at: number, start: number, end: number): SourcePhrase | null {
  const { view, language } = search;
  const { tokens, quoted } = view;
  const { lexicon } = language;
  for (let inside = start; inside <= Math.min(tokens.length - 1, end); inside++) {
    const pronoun = lexicon.inverted[tokens[inside]?.norm ?? ''];
    if (pronoun && inside >= start)
      return {
        from: inside,
        to: inside + 1,
        kind: 'pronoun',
        document: false,
        person: null,
        ...pronoun,
        definite: false,
        basis: 'pronoun',
      };
  }
  const before = tokens[start - 1];
  const opened =
    start === 0 ? false : isMark(before, ',»”"\'’!?…–—-') || quoted[start - 1] === true;
  if (!opened) return null;
  const next = tokens[end];
  if (!next || next.kind === 'mark') return null;
  const source = phraseRight(search, end, true);
  if (!source || (source.basis === 'unknown' && !source.definite)) return null;
  // ", a déclaré X" needs something said before it; ", has said the bill" is no tag.
  return at > 1 ? source : null;
}

function passiveCue(
  search: Search,
  at: number,
  end: number,
  readings: readonly VerbReading[],
): Cue | null {
  const { view, language } = search;
  for (let next = end; next < Math.min(view.tokens.length, end + 5); next++) {
    const token = view.tokens[next];
    if (!token || token.kind === 'mark') break;
    if (!language.lexicon.agents.has(token.norm)) continue;
    const source = phraseRight(search, next + 1);
    if (!source || source.basis === 'unknown') return null;
    return cueOf(readings, {
      kind: 'passive',
      from: at,
      to: next + 1,
      source,
      subordinate: false,
      complement: false,
      negated: false,
    });
  }
  return null;
}

/** "Macron: …" in a headline, "X : « … »" in the text. */
function colonCue({ view, language, names }: Search): Cue | null {
  const { tokens, quoted } = view;
  const colon = tokens.findIndex((token, at) => isMark(token, ':') && !quoted[at]);
  if (colon < 1 || colon > 14 || colon === tokens.length - 1) return null;
  const next = quoted[colon + 1] || quoted[colon + 2];
  if (!next) return null;
  const search = { view, language, names };
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

/** Chooses the verb's class by its subject and weighs the cue. */
function cueOf(readings: readonly VerbReading[], cue: Omit<Cue, 'class' | 'score'>): Cue | null {
  const { source } = cue;
  if (!source) return null;
  const has = (kind: VerbClass) => readings.some((reading) => reading.class === kind);
  const score = (kind: VerbClass, value: number): Cue => ({
    ...cue,
    class: kind,
    score: value + (cue.subordinate ? -0.6 : 0) + (source.basis === 'unknown' ? -0.15 : 0),
  });
  if (source.document) {
    if (has('content')) return score('content', 0.9);
    return has('say') ? score('say', 0.9) : null;
  }
  if (cue.kind === 'tag') {
    if (has('say')) return score('say', 1.2);
    if (has('tag')) return score('tag', 1.15);
    if (has('act')) return score('act', 0.9);
    return has('attitude') ? score('attitude', 0.9) : null;
  }
  if (has('say')) return score('say', cue.complement ? 1 : 0.85);
  if (has('act')) return score('act', 0.8);
  if (has('attitude')) return score('attitude', 0.7);
  if (has('tag') && cue.complement) return score('tag', 0.75);
  return null;
}

/** The words of the cue as a stretch of the sentence. */
export function cueSpan(tokens: readonly Token[], cue: Cue) {
  const first = tokens[cue.from];
  const last = tokens[cue.to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

export type { Subject };
