import { type Field, fieldOf } from './clause-field';
import { isMark, type VerbReading } from './compiled';
import { type Cue, cueOf } from './cue';
import { isFiniteVerb, type Search } from './noun-phrase';
import { phraseRight } from './phrase-right';
import { type SourcePhrase, sourceKind } from './source-kind';
import { hasComplement } from './verb-place';

/** Furthest that a particle stands behind its verb. */
const PARTICLE = 40;

/** Subject of a verb and how the clause hangs on others. */
interface Found {
  source: SourcePhrase;
  kind: 'verb' | 'tag';
  subordinate: boolean;
}

/**
 * The cue of a verb in a language whose main clauses have the finite verb second and whose
 * subordinate ones have it last: "Am Montag sagte der Minister", "…, sagte der Minister", "Der
 * Minister hat … mitgeteilt", "wie das Ministerium mitteilte", "teilte die Polizei mit".
 */
export function verbSecondCue(
  search: Search,
  at: number,
  readings: readonly VerbReading[],
): Cue | null {
  const { view, language } = search;
  const { lexicon } = language;
  const field = fieldOf(search, at);
  const auxiliary = auxiliaryOf(search, at, field);
  const usable = readings.filter((reading) => fits(search, at, reading, auxiliary, field));
  if (usable.length === 0) return null;
  const negated = view.tokens
    .slice(field.from, field.to)
    .some(({ norm }) => lexicon.negations.has(norm));
  const participle = usable.every(({ kind }) => kind === 'participle');
  const finite = participle && auxiliary !== null ? auxiliary : at;
  const base = { from: at, to: at + 1, complement: hasComplement(search, at + 1), negated };
  const passive = participle && auxiliary !== null && isBe(search, auxiliary);
  const found = passive ? agentOf(search, field) : subjectOf(search, finite, at, field);
  return found && cueOf(usable, { ...base, ...found }, lexicon);
}

/** The auxiliary of a form at the end of its clause; null when none stands in it. */
function auxiliaryOf({ view, language }: Search, at: number, { from, to }: Field): number | null {
  const { have, be } = language.lexicon;
  const isAuxiliary = (index: number) => {
    const norm = view.tokens[index]?.norm ?? '';
    return have.has(norm) || be.has(norm);
  };
  if (isAuxiliary(at + 1) && at + 1 < to) return at + 1;
  for (let index = from; index < at; index++) if (isAuxiliary(index)) return index;
  return null;
}

function isBe({ view, language }: Search, at: number): boolean {
  return language.lexicon.be.has(view.tokens[at]?.norm ?? '');
}

function fits(
  { view, language }: Search,
  at: number,
  { kind, particle }: VerbReading,
  auxiliary: number | null,
  { to }: Field,
): boolean {
  const next = view.tokens[at + 1];
  const closes = at + 1 >= to || next?.kind === 'mark' || auxiliary === at + 1;
  if (kind === 'participle')
    return auxiliary !== null && (closes || language.lexicon.coordinators.has(next?.norm ?? ''));
  if (kind !== 'finite') return false;
  // A clause has one finite verb: "hatte erklärt".
  if (!particle) return auxiliary === null;
  for (let index = at + 1; index < Math.min(view.tokens.length, at + PARTICLE); index++) {
    const token = view.tokens[index];
    if (token?.norm !== particle || view.quoted[index]) continue;
    const after = view.tokens[index + 1];
    if (!after || after.kind === 'mark' || language.lexicon.coordinators.has(after.norm))
      return true;
  }
  return false;
}

/** The agent of a passive: "von der Polizei mitgeteilt". */
function agentOf(search: Search, { from, to }: Field): Found | null {
  const { view, language } = search;
  for (let at = from; at < to; at++) {
    if (!language.lexicon.agents.has(view.tokens[at]?.norm ?? '')) continue;
    const source = phraseRight(search, at + 1);
    if (source && source.basis !== 'unknown') return { source, kind: 'verb', subordinate: false };
  }
  return null;
}

function subjectOf(search: Search, finite: number, verb: number, field: Field): Found | null {
  const { view, language } = search;
  const { lexicon } = language;
  const opener = view.tokens[field.from]?.norm ?? '';
  const last = verb + 1 >= field.to || finite > verb;
  if (lexicon.asides.has(opener) && last) return hanging(search, field.from + 1, 'tag');
  if (lexicon.subordinators.has(opener) || lexicon.complementizers.has(opener)) {
    const found = hanging(search, field.from + 1, 'verb');
    return found && { ...found, subordinate: true };
  }
  const start = skipLinks(search, field.from);
  if (finite <= start) return beforeOrBehind(search, finite, field);
  // "der …, die … fordert": a relative clause.
  if (last && field.from > 0 && isMark(view.tokens[field.from - 1], ',') && finite === verb)
    return null;
  const left = subjectIn(search, start, finite);
  if (left) return { source: left, kind: 'verb', subordinate: false };
  const right = subjectBehind(search, finite + 1);
  return right && { source: right, kind: 'verb', subordinate: false };
}

function hanging(search: Search, from: number, kind: Found['kind']): Found | null {
  const source = subjectBehind(search, from);
  return source && { source, kind, subordinate: false };
}

/** A verb that opens its stretch tags what stands before it, or has its subject before an apposition. */
function beforeOrBehind(search: Search, verb: number, field: Field): Found | null {
  const first = firstField(search, verb);
  const before = first.to < verb && !search.view.quoted[verb - 2] ? first : null;
  const apart = before && !hasVerb(search, before);
  const plain = apart ? subjectIn(search, before.from, verb - 1) : null;
  if (plain && plain.basis !== 'unknown')
    return { source: plain, kind: 'verb', subordinate: false };
  const behind = subjectBehind(search, verb + 1);
  const kind = field.from > 0 ? 'tag' : 'verb';
  return behind && { source: behind, kind, subordinate: false };
}

/** The first stretch of the clause: after the last quotation, colon or semicolon. */
function firstField({ view }: Search, verb: number): Field {
  let from = verb;
  while (from > 0 && !isMark(view.tokens[from - 1], ';:–—“”"»') && !view.quoted[from - 1]) from--;
  let to = from;
  while (to < verb && !isMark(view.tokens[to], ',')) to++;
  return { from, to };
}

function hasVerb({ view, language }: Search, { from, to }: Field): boolean {
  return view.tokens
    .slice(from, to)
    .some(
      (token) =>
        isFiniteVerb(language, token) ||
        language.lexicon.reportive?.has(token.norm) ||
        (!token.capital && language.verbs.get(token.norm)?.some(({ kind }) => kind === 'finite')),
    );
}

/** The noun phrase before the finite verb, where it can be a subject. */
function subjectIn(search: Search, start: number, end: number): SourcePhrase | null {
  const { view, language, names } = search;
  const { lexicon } = language;
  const from = skipLinks(search, start);
  const first = view.tokens[from];
  if (!first || from >= end) return null;
  if (lexicon.prepositions.has(first.norm) || lexicon.oblique?.has(first.norm)) return null;
  if (lexicon.temporal.has(first.norm) || view.filler[from]) return null;
  return agreed(search, sourceKind(view.tokens, from, end, language, names), end);
}

/** The noun phrase behind a verb or conjunction, past adverbs and those spoken to. */
function subjectBehind(search: Search, from: number): SourcePhrase | null {
  const { view, language } = search;
  const { lexicon } = language;
  let start = from;
  while (
    view.filler[start] ||
    lexicon.clitics.has(view.tokens[start]?.norm ?? '') ||
    lexicon.adverbs.has(view.tokens[start]?.norm ?? '')
  )
    start++;
  const first = view.tokens[start];
  if (!first || view.quoted[start] || first.kind === 'mark') return null;
  if (lexicon.oblique?.has(first.norm)) return null;
  const source = phraseRight(search, start, true);
  return source && (source.basis !== 'unknown' || source.definite)
    ? agreed(search, source, from - 1)
    : null;
}

/** "sie" is one woman or many people: the verb tells. */
function agreed(search: Search, source: SourcePhrase | null, verb: number): SourcePhrase | null {
  if (source?.kind !== 'pronoun' || source.gender !== 'f') return source;
  const norm = search.view.tokens[verb]?.norm ?? '';
  return norm.endsWith('n') ? { ...source, gender: null, plural: true } : source;
}

function skipLinks({ view, language }: Search, from: number): number {
  const { coordinators, contrasts, adverbs, negations } = language.lexicon;
  let at = from;
  for (; at < view.tokens.length; at++) {
    const norm = view.tokens[at]?.norm ?? '';
    if (!coordinators.has(norm) && !contrasts.has(norm) && !adverbs.has(norm)) break;
    if (negations.has(norm)) break;
  }
  return at;
}
