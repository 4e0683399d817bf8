import { isMark, type VerbReading } from './compiled';
import { isBetween, isFiniteVerb, type Search } from './noun-phrase';
import { phraseRight } from './phrase-right';
import type { SourcePhrase } from './source-kind';
import type { VerbGroup } from './verb-group';

/** Longest fronted phrase before a verb that has no subject. */
const FRONTED = 16;

/**
 * The source of a verb without a printed subject, in a language that allows it: the subject behind
 * the verb ("Así lo explica la ministra"), the body from which people speak ("explican en el
 * Gobierno"), or whoever spoke before ("Añadió que …").
 * @param reports the verb governs a clause or a quotation.
 * @returns null where the verb does not open its clause.
 */
export function nullSubject(
  search: Search,
  at: number,
  readings: readonly VerbReading[],
  group: VerbGroup,
  reports: boolean,
): SourcePhrase | null {
  const { lexicon } = search.language;
  if (!lexicon.nullSubjects || !readings.some(isPersonal(group))) return null;
  // "se informó que": a passive without an agent.
  if (group.reflexive && !readings.some(({ lemma }) => lexicon.reflexiveOnly.has(lemma)))
    return null;
  const says = readings.some(({ class: kind }) => kind === 'say' || kind === 'tag');
  if (!opensClause(search, group.start)) return null;
  const end = at + 1 + (readings[0]?.particles ?? 0);
  const behind = says ? phraseRight(search, end, true) : null;
  if (behind && isSpeaker(behind)) return behind;
  const plural = isPlural(search, at, readings, group);
  const inside = plural && says ? bodyNear(search, end) : null;
  if (inside) return { ...inside, kind: 'anonymous', definite: false };
  // "Condenan al exministro": nobody is meant.
  if (plural && !says) return null;
  if (!reports && !(says && group.start === 0) && !opensSentence(search, group.start)) return null;
  return {
    from: at,
    to: at + 1,
    kind: 'pronoun',
    document: false,
    person: null,
    gender: null,
    plural,
    unprinted: true,
    definite: false,
    head: null,
    basis: 'pronoun',
  };
}

/** A form that has a person: finite, or a participle after its auxiliary. */
function isPersonal({ auxiliary }: VerbGroup) {
  return ({ kind }: VerbReading) =>
    kind === 'finite' || (kind === 'participle' && auxiliary === 'have');
}

/** The auxiliary tells the number where there is one. */
function isPlural(
  { view, language }: Search,
  at: number,
  readings: readonly VerbReading[],
  { start, auxiliary }: VerbGroup,
): boolean {
  if (!auxiliary) return readings.some(({ plural }) => plural === true);
  const { pluralVerbs } = language.lexicon;
  for (let from = start; from < at; from++)
    if (pluralVerbs.some((ending) => view.tokens[from]?.norm.endsWith(ending))) return true;
  return false;
}

function isSpeaker({ basis, document }: SourcePhrase): boolean {
  return !document && basis !== 'unknown' && basis !== 'pronoun';
}

/** Nothing but adverbs, conjunctions and a fronted phrase stands between the verb and its clause's start. */
function opensClause(search: Search, start: number): boolean {
  const { view, language } = search;
  const { lexicon } = language;
  let at = start - 1;
  while (at >= 0 && (isBetween(search, at) || isLink(search, at))) at--;
  const token = view.tokens[at];
  if (!token || view.quoted[at] || token.kind === 'mark') return true;
  if (at > FRONTED) return false;
  const first = view.tokens[0];
  if (!first || !lexicon.prepositions.has(first.norm)) return false;
  return view.tokens.slice(0, at + 1).every((word) => !isFiniteVerb(language, word));
}

function opensSentence(search: Search, start: number): boolean {
  for (let at = start - 1; at >= 0; at--)
    if (!isBetween(search, at) && !isLink(search, at)) return false;
  return true;
}

function isLink({ view, language }: Search, at: number): boolean {
  const norm = view.tokens[at]?.norm ?? '';
  return language.lexicon.coordinators.has(norm) || language.lexicon.contrasts.has(norm);
}

/** "explicaron desde el entorno", "En el Gobierno explican": the body named beside the verb. */
function bodyNear(search: Search, end: number): SourcePhrase | null {
  const { tokens } = search.view;
  const { locatives } = search.language.lexicon;
  for (const at of [0, end, end + 1, end + 2, end + 3]) {
    const token = tokens[at];
    if (!token || (at >= end && isMark(token, ',.'))) continue;
    if (!locatives.has(token.norm)) continue;
    const source = phraseRight(search, at + 1);
    if (source && source.kind !== 'pronoun' && isSpeaker(source)) return source;
  }
  return null;
}
