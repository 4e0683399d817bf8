import type { Token } from '../../tokens';
import { type Compiled, isMark } from './compiled';
import { isBetween, isFiniteVerb, type Search, type Subject } from './noun-phrase';
import { type SourcePhrase, sourceKind } from './source-kind';
import { apposedSubject, piecesOf, plainSubject } from './subject-pieces';

const LONGEST = 32;
const FURTHEST = 60;

/**
 * The subject of the verb group that begins at token `verb`, looked for on its left.
 * Looks back a bounded way, so that the whole stays linear.
 */
export function subjectLeft(search: Search, verb: number): Subject | null {
  const { view, language } = search;
  const { tokens, quoted } = view;
  let at = verb - 1;
  const isPassed = (one: number) =>
    isBetween(search, one) &&
    !pronounAt(language, tokens[one]) &&
    // "Beaucoup redoutent": the first word is the subject.
    !(one === 0 && language.lexicon.someone.has(tokens[one]?.norm ?? ''));
  while (at >= 0 && isPassed(at)) at--;
  at = beforeBracket(tokens, at);
  if (isEmphatic(language, tokens, at)) at--;
  const last = tokens[at];
  if (!last) return null;
  const pronoun = language.lexicon.pronouns[last.norm];
  if (
    pronoun &&
    last.kind === 'word' &&
    !language.lexicon.linkers.has(tokens[at - 1]?.norm ?? '')
  ) {
    const phrase = sourceKind(tokens, at, at + 1, language, search.names);
    return phrase && { phrase, subordinate: isSubordinate(language, tokens, at) };
  }
  let subordinate = false;
  if (language.lexicon.relatives.has(last.norm)) {
    subordinate = true;
    at--;
    if (isMark(tokens[at], ',')) at--;
  }
  const apposed = isMark(tokens[at], ',');
  if (apposed) at--;
  if (isMark(tokens[at], '–—-')) at = beforeDash(tokens, at);
  if (at < 0 || quoted[at]) return null;
  const start = regionStart(search, at);
  if (start > at) return apposed ? beforeRelative(search, at) : null;
  const pieces = piecesOf(tokens, start, at + 1);
  const phrase = apposed ? apposedSubject(search, pieces) : plainSubject(search, pieces);
  if (!phrase) return apposed ? beforeRelative(search, at) : null;
  const to = apposed || phrase.to > at + 1 ? beforeEmphasis(language, tokens, at + 1) : phrase.to;
  const opener = tokens[start - 1];
  const hangs =
    opener !== undefined &&
    language.lexicon.subordinators.has(opener.norm) &&
    phrase.from <= (pieces[0]?.[1] ?? 0) &&
    !language.lexicon.contrasts.has(opener.norm);
  const relative = !subordinate && inRelative(search, phrase.from, verb);
  return {
    phrase: { ...(apposed ? withApposition(search, phrase, to) : phrase), to },
    subordinate: subordinate || hangs || relative,
  };
}

/** "Macron lui-même", "la ministre elle-même": the pronoun stresses the subject before it. */
function isEmphatic({ lexicon }: Compiled, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.norm.includes('-') || lexicon.pronouns[token.norm] === undefined) return false;
  return before?.kind === 'word' && !lexicon.linkers.has(before.norm);
}

/** "Son avocat, lui, parle": the pronoun only stresses who is meant. */
function beforeEmphasis({ lexicon }: Compiled, tokens: readonly Token[], to: number): number {
  const isPronoun = lexicon.pronouns[tokens[to - 1]?.norm ?? ''] !== undefined;
  return isPronoun && isMark(tokens[to - 2], ',') ? to - 2 : to;
}

/** "La porte-parole de l'armée, Claire Petit,": the apposition tells who it is. */
function withApposition({ view, language, names }: Search, phrase: SourcePhrase, to: number) {
  if (phrase.kind === 'named' || phrase.kind === 'pronoun') return phrase;
  const whole = sourceKind(view.tokens, phrase.from, to, language, names);
  return whole?.kind === 'named' && whole.basis === 'name' ? whole : phrase;
}

/** "Ruiz, quien vive como puede, opinó": the subject stands before a relative clause of any kind. */
function beforeRelative(search: Search, end: number): Subject | null {
  const { view, language } = search;
  const { tokens, quoted } = view;
  for (let at = end; at > Math.max(0, end - FURTHEST); at--) {
    const token = tokens[at];
    if (!token || quoted[at] || isMark(token, ';:')) return null;
    if (!isMark(tokens[at - 1], ',') || !language.lexicon.relatives.has(token.norm)) continue;
    const last = at - 2;
    const start = regionStart(search, last);
    if (last < 0 || start > last) return null;
    const phrase = plainSubject(search, piecesOf(tokens, start, last + 1));
    return phrase && phrase.basis !== 'unknown' ? { phrase, subordinate: false } : null;
  }
  return null;
}

function pronounAt({ lexicon }: Compiled, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    lexicon.pronouns[token.norm] !== undefined &&
    !lexicon.clitics.has(token.norm)
  );
}

function isSubordinate({ lexicon }: Compiled, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    lexicon.subordinators.has(before.norm) &&
    !lexicon.contrasts.has(before.norm)
  );
}

/**
 * The verb is the first after a relative: "Taiwan, which, like most, maintains". A comma closes the
 * clause of "Ann Hale, who went to both schools, said".
 */
function inRelative({ view, language }: Search, from: number, verb: number): boolean {
  const closed = isMark(view.tokens[verb - 1], ',');
  for (let at = verb - 1; at > from; at--) {
    const token = view.tokens[at];
    if (!token || isFiniteVerb(language, token)) return false;
    const readings = language.verbs.get(token.norm);
    if (readings?.some(({ kind }) => kind === 'finite')) return false;
    if (language.lexicon.relatives.has(token.norm)) {
      if (closed && !isMark(view.tokens[at + 1], ',')) return false;
      return !language.lexicon.definite.has(token.norm);
    }
  }
  return false;
}

function beforeBracket(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], ')')) return at;
  for (let from = at - 1; from >= Math.max(0, at - 12); from--)
    if (isMark(tokens[from], '(')) return from - 1;
  return at;
}

function beforeDash(tokens: readonly Token[], at: number): number {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from--)
    if (isMark(tokens[from], '–—-')) return from - 1;
  return at - 1;
}

/** Where the clause that ends at `at` begins. */
function regionStart({ view, language }: Search, at: number): number {
  const { tokens, quoted } = view;
  let quotedRun = 0;
  let pendingRelative = false;
  for (let from = at; from >= Math.max(0, at - FURTHEST); from--) {
    const token = tokens[from];
    if (!token) return from + 1;
    if (quoted[from]) {
      if (++quotedRun >= 5) return from + quotedRun;
      continue;
    }
    quotedRun = 0;
    if (isMark(token, ')')) {
      const open = beforeBracket(tokens, from);
      if (open !== from) {
        from = open + 1;
        continue;
      }
    }
    if (isMark(token, ';:|(') || isMark(token, '–—') || isMark(token, '?!')) return from + 1;
    if (language.lexicon.relatives.has(token.norm) && !language.lexicon.definite.has(token.norm))
      pendingRelative = true;
    else if (
      language.lexicon.subordinators.has(token.norm) &&
      !pendingRelative &&
      !isMark(tokens[from + 1], ',')
    )
      return from + 1;
    if (language.lexicon.coordinators.has(token.norm) && finiteBefore(language, tokens, from))
      return from + 1;
  }
  return Math.max(0, at - FURTHEST);
}

function finiteBefore(language: Compiled, tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from--) {
    const token = tokens[from];
    if (!token || isMark(token, ';:')) return false;
    if (language.lexicon.contrasts.has(token.norm)) return false;
    if (isFiniteVerb(language, token)) return true;
    const readings = language.verbs.get(token.norm);
    if (
      readings?.some(({ kind }) => kind === 'finite') &&
      !language.lexicon.nounForms.has(token.norm)
    )
      return true;
  }
  return false;
}
