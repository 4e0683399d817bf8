import type { VerbReading } from './compiled';
import { isBetween, type Search } from './noun-phrase';

/** A verb with what stands before it: auxiliary, clitics, adverbs. */
export interface VerbGroup {
  /** First token of the group: auxiliary or the verb itself. */
  start: number;
  auxiliary: 'have' | 'be' | 'modal' | 'infinitive' | null;
  /** A reflexive pronoun: "s'est dit" is active. */
  reflexive: boolean;
  negated: boolean;
}

const BACK = 7;

/** The verb group that ends at token `at`. Looks back a bounded way. */
export function verbGroup(search: Search, at: number): VerbGroup {
  const { view, language } = search;
  const { lexicon } = language;
  const group: VerbGroup = { start: at, auxiliary: null, reflexive: false, negated: false };
  for (let from = at - 1; from >= Math.max(0, at - BACK); from--) {
    const token = view.tokens[from];
    if (!token || view.quoted[from]) break;
    const { norm } = token;
    const lead = leadsOn(search, from);
    const have = lexicon.have.has(norm);
    const be = lexicon.be.has(norm);
    const modal = lexicon.modals.has(norm);
    if (have) group.auxiliary ??= 'have';
    else if (be) group.auxiliary ??= 'be';
    else if (modal) group.auxiliary ??= 'modal';
    else if (lead !== null) {
      group.auxiliary ??= 'modal';
      from = lead;
      group.start = from;
    } else if (lexicon.infinitiveMarkers.has(norm) && !view.filler[from]) {
      group.auxiliary ??= 'infinitive';
      break;
    } else if (norm in lexicon.inverted) group.start = from;
    else if (!isBetween(search, from)) break;
    if (lexicon.reflexives.has(norm)) group.reflexive = true;
    if (lexicon.negations.has(norm)) group.negated = true;
    if (have || be || modal) group.start = from;
    else if (lexicon.clitics.has(norm) && !lexicon.definite.has(norm)) group.start = from;
  }
  if (group.auxiliary === null) distantAuxiliary(search, at, group);
  return group;
}

/** "vient d'annoncer", "n'a pas tardé à dénoncer": the verb that only leads on, by its marker. */
function leadsOn(search: Search, at: number): number | null {
  const { view, language } = search;
  const { lexicon } = language;
  if (!lexicon.infinitiveMarkers.has(view.tokens[at]?.norm ?? '')) return null;
  let before = at - 1;
  while (before > at - BACK && isBetween(search, before) && !leads(search, before)) before--;
  return leads(search, before) ? before : null;
}

function leads({ view, language }: Search, at: number): boolean {
  return language.lexicon.leadingVerbs.has(view.tokens[at]?.norm ?? '');
}

/** "ont, à plusieurs reprises, accusé": an auxiliary some words back, no noun phrase between. */
function distantAuxiliary({ view, language }: Search, at: number, group: VerbGroup): void {
  const { lexicon, verbs } = language;
  const norm = view.tokens[at]?.norm ?? '';
  if (verbs.get(norm)?.some(({ kind }) => kind === 'finite')) return;
  if (lexicon.agents.has(view.tokens[at + 1]?.norm ?? '')) return;
  for (let from = at - 1; from >= Math.max(0, at - BACK); from--) {
    const token = view.tokens[from];
    if (!token || view.quoted[from]) return;
    if (lexicon.definite.has(token.norm) || lexicon.indefinite.has(token.norm)) return;
    if (token.kind === 'mark' && token.text !== ',') return;
    if (!lexicon.have.has(token.norm)) continue;
    group.auxiliary = 'have';
    group.start = from;
    return;
  }
}

/** Whether a form, where it stands, can be this reading of it. */
export function fits(
  { view, language }: Search,
  at: number,
  reading: VerbReading,
  { auxiliary, reflexive }: VerbGroup,
): boolean {
  const { lexicon } = language;
  const token = view.tokens[at];
  const before = view.tokens[at - 1];
  const { before: clitic } = reading;
  if (clitic && !view.tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === clitic))
    return false;
  if (!reflexive && reading.class !== 'content' && lexicon.reflexiveOnly.has(reading.lemma))
    return false;
  if (reading.kind === 'infinitive') return auxiliary === 'modal' || auxiliary === 'have';
  if (reading.kind === 'gerund') return auxiliary === 'be';
  if (reading.kind === 'participle') {
    if (auxiliary === 'have' || auxiliary === 'be') return true;
    const next = view.tokens[at + 1 + reading.particles];
    return next !== undefined && lexicon.agents.has(next.norm);
  }
  if (!token || auxiliary === 'infinitive') return false;
  // After "has" or "was" only a participle stands.
  if (auxiliary === 'have' || auxiliary === 'be') return false;
  if (!lexicon.nounForms.has(token.norm)) return true;
  if (!before) return false;
  // "comme l'écrit le rapporteur"
  if (lexicon.asides.has(view.tokens[at - 2]?.norm ?? '')) return true;
  const nominal =
    lexicon.definite.has(before.norm) ||
    lexicon.indefinite.has(before.norm) ||
    lexicon.possessive.has(before.norm) ||
    lexicon.prepositions.has(before.norm) ||
    lexicon.genitives.has(before.norm) ||
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
