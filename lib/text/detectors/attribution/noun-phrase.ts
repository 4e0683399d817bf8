import type { Token } from '../../tokens';
import { type Compiled, isMark } from './compiled';
import type { NameMemory } from './names';
import type { SentenceView } from './sentence-view';
import { isAcronym, type SourcePhrase, sourceKind } from './source-kind';

const LONGEST = 32;
const FURTHEST = 60;

/** What a search for a subject needs. */
export interface Search {
  view: SentenceView;
  language: Compiled;
  names: NameMemory;
}

/** The subject left of a verb, and whether its clause hangs on another. */
export interface Subject {
  phrase: SourcePhrase;
  subordinate: boolean;
}

/** True for what may stand between a subject and its verb. */
export function isBetween({ view, language }: Search, at: number): boolean {
  const { lexicon, nouns } = language;
  const token = view.tokens[at];
  if (token?.kind !== 'word') return false;
  if (view.filler[at]) return true;
  const { norm } = token;
  return (
    lexicon.adverbs.has(norm) ||
    lexicon.clitics.has(norm) ||
    lexicon.negations.has(norm) ||
    lexicon.have.has(norm) ||
    lexicon.be.has(norm) ||
    lexicon.modals.has(norm) ||
    (isManner(language, token) && !nouns.has(norm))
  );
}

/** An adverb of the open class ("vivement", "openly"). */
function isManner({ lexicon }: Compiled, { norm }: Token): boolean {
  return norm.length > 5 && lexicon.adverbEndings.some((ending) => norm.endsWith(ending));
}

/** True for a token that is surely a finite verb. */
export function isFiniteVerb({ lexicon }: Compiled, token: Token): boolean {
  if (token.kind !== 'word' || token.capital) return false;
  const { norm } = token;
  if (lexicon.commonVerbs.has(norm) || lexicon.have.has(norm) || lexicon.be.has(norm)) return true;
  return norm.length > 4 && lexicon.verbEndings.some((ending) => norm.endsWith(ending));
}

/**
 * The subject of the verb group that begins at token `verb`, looked for on its left.
 * Looks back a bounded way, so that the whole stays linear.
 */
export function subjectLeft(search: Search, verb: number): Subject | null {
  const { view, language } = search;
  const { tokens, quoted } = view;
  let at = verb - 1;
  while (at >= 0 && isBetween(search, at) && !pronounAt(language, tokens[at])) at--;
  at = beforeBracket(tokens, at);
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
  if (start > at) return null;
  const pieces = piecesOf(tokens, start, at + 1);
  const phrase = apposed ? apposedSubject(search, pieces) : plainSubject(search, pieces);
  if (!phrase) return null;
  const to = apposed || phrase.to > at + 1 ? at + 1 : phrase.to;
  const opener = tokens[start - 1];
  const hangs =
    opener !== undefined &&
    language.lexicon.subordinators.has(opener.norm) &&
    phrase.from <= (pieces[0]?.[1] ?? 0) &&
    !language.lexicon.contrasts.has(opener.norm);
  const relative = !subordinate && inRelative(search, phrase.from, verb);
  return { phrase: { ...phrase, to }, subordinate: subordinate || hangs || relative };
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

/** The verb is the first after a relative: "Taiwan, which, like most, maintains". */
function inRelative({ view, language }: Search, from: number, verb: number): boolean {
  for (let at = verb - 1; at > from; at--) {
    const token = view.tokens[at];
    if (!token || isFiniteVerb(language, token)) return false;
    const readings = language.verbs.get(token.norm);
    if (readings?.some(({ kind }) => kind === 'finite')) return false;
    if (language.lexicon.relatives.has(token.norm))
      return !language.lexicon.definite.has(token.norm);
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
    else if (language.lexicon.subordinators.has(token.norm) && !pendingRelative) return from + 1;
    if (language.lexicon.coordinators.has(token.norm) && finiteBefore(language, tokens, from))
      return from + 1;
  }
  return Math.max(0, at - FURTHEST);
}

function finiteBefore(language: Compiled, tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from--) {
    const token = tokens[from];
    if (!token || isMark(token, ';:')) return false;
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

function piecesOf(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isMark(tokens[at], ',')) continue;
    if (at > start) pieces.push([start, at]);
    start = at + 1;
  }
  return pieces;
}

function plainSubject(search: Search, pieces: [number, number][]): SourcePhrase | null {
  const piece = pieces.at(-1);
  if (!piece) return null;
  const phrase = phraseWithin(search, piece);
  const first = pieces[0];
  if (!phrase || !first || first === piece || !enumerates(search, pieces)) return phrase;
  const whole = phraseWithin(search, first);
  return whole ? { ...whole, to: phrase.to, plural: true } : phrase;
}

/** "Macron, son gouvernement et sa majorité": short pieces, the last with a conjunction. */
function enumerates({ view, language }: Search, pieces: [number, number][]): boolean {
  const last = pieces.at(-1);
  if (!last || pieces.length > 5) return false;
  const joined = view.tokens
    .slice(last[0], last[1])
    .some(({ norm }) => language.lexicon.coordinators.has(norm));
  if (!joined) return false;
  return pieces.every(([from, to]) => {
    const first = view.tokens[from];
    if (to - from > 8 || !first) return false;
    const { definite, possessive, indefinite } = language.lexicon;
    return (
      first.capital ||
      definite.has(first.norm) ||
      possessive.has(first.norm) ||
      indefinite.has(first.norm)
    );
  });
}

/** "Ned Price, porte-parole du Département, a déclaré": the name is left of the apposition. */
function apposedSubject(search: Search, pieces: [number, number][]): SourcePhrase | null {
  const end = pieces.at(-1)?.[1];
  let found: SourcePhrase | null = null;
  for (let at = pieces.length - 1; at >= Math.max(0, pieces.length - 4); at--) {
    const piece = pieces[at];
    if (!piece) break;
    const phrase = phraseWithin(search, piece);
    if (!phrase || phrase.from !== piece[0]) {
      if (at === pieces.length - 1) continue;
      if (!phrase) continue;
    }
    if (phrase) found = { ...phrase, to: end ?? phrase.to };
    if (at < pieces.length - 1 && phrase) break;
  }
  return found;
}

/** The noun phrase of a piece, fronted words of time and place left out. */
function phraseWithin(
  { view, language, names }: Search,
  [from, to]: [number, number],
): SourcePhrase | null {
  const { tokens } = view;
  const { lexicon } = language;
  let start = from;
  while (start < to && isOpener(language, tokens[start])) start++;
  const first = tokens[start];
  if (!first || start >= to) return null;
  const fronted =
    (lexicon.prepositions.has(first.norm) &&
      !(lexicon.indefinite.has(first.norm) && first.norm === 'des')) ||
    lexicon.temporal.has(first.norm);
  if (fronted) {
    start = afterFronted(language, tokens, start, to);
    if (start >= to) return null;
  }
  if (language.verbs.get(first.norm)?.some(({ kind }) => kind === 'gerund')) return null;
  return sourceKind(tokens, start, to, language, names);
}

function isOpener(language: Compiled, token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'mark') return true;
  const { lexicon, nouns } = language;
  return (
    lexicon.coordinators.has(token.norm) ||
    (lexicon.adverbs.has(token.norm) && !lexicon.temporal.has(token.norm)) ||
    (isManner(language, token) && !nouns.has(token.norm)) ||
    lexicon.contrasts.has(token.norm)
  );
}

/** After a fronted phrase, the first article or name that no preposition or article governs. */
function afterFronted(
  { lexicon }: Compiled,
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) break;
    const governed =
      lexicon.prepositions.has(before.norm) ||
      lexicon.definite.has(before.norm) ||
      lexicon.indefinite.has(before.norm);
    if (governed) continue;
    const opens = lexicon.definite.has(token.norm) && !lexicon.linkers.has(token.norm);
    const indefinite = lexicon.indefinite.has(token.norm) && !lexicon.linkers.has(token.norm);
    const name =
      token.capital && (!before.capital || isAcronym(before)) && !lexicon.temporal.has(token.norm);
    if (opens || indefinite || name) return at;
  }
  return to;
}

/**
 * The noun phrase that begins at or just after token `from`: what a preposition governs or, when
 * `inverted`, a subject after its verb, past words of time and those spoken to ("à l'AFP").
 */
export function phraseRight(search: Search, from: number, inverted = false): SourcePhrase | null {
  const { view, language, names } = search;
  const { tokens, quoted } = view;
  const { lexicon } = language;
  let start = from;
  while (start < from + 5 && !quoted[start] && isSkipped(search, start)) start++;
  const opener = tokens[start];
  if (
    inverted &&
    opener &&
    lexicon.prepositions.has(opener.norm) &&
    !lexicon.ofWords.has(opener.norm)
  ) {
    const close = tokens.findIndex(
      (token, at) => at >= start && (token.kind === 'mark' || at > start + 12),
    );
    const limit = close < 0 ? tokens.length : close;
    start = afterFronted(language, tokens, start, limit);
    if (start >= limit) return null;
  }
  const first = tokens[start];
  if (!first || first.kind === 'mark' || quoted[start]) return null;
  if (lexicon.complementizers.has(first.norm) || lexicon.subordinators.has(first.norm)) return null;
  if (
    lexicon.prepositions.has(first.norm) &&
    !first.capital &&
    !lexicon.definite.has(first.norm) &&
    !lexicon.indefinite.has(first.norm)
  )
    return null;
  const end = phraseEnd(search, start);
  return end > start ? sourceKind(tokens, start, end, language, names) : null;
}

/** Adverbs and words of time before a noun phrase. */
function isSkipped({ view, language, names }: Search, at: number): boolean {
  const { lexicon, nouns } = language;
  const token = view.tokens[at];
  if (!token) return false;
  if (view.filler[at]) return true;
  if (lexicon.definite.has(token.norm) || nouns.has(token.norm)) return false;
  if (token.capital && names.isSurname(token.norm)) return false;
  return (
    lexicon.adverbs.has(token.norm) || lexicon.temporal.has(token.norm) || isManner(language, token)
  );
}

function phraseEnd(search: Search, start: number): number {
  const { view, language } = search;
  const { tokens, quoted } = view;
  const { lexicon } = language;
  let at = start;
  for (; at < Math.min(tokens.length, start + LONGEST); at++) {
    const token = tokens[at];
    if (!token) break;
    if (at === start) continue;
    if (isMark(token, ',')) {
      if (!apposes(search, start, at)) break;
      continue;
    }
    if (isMark(token, '(') && isMark(tokens[at + 2], ')')) {
      at += 2;
      continue;
    }
    if (token.kind === 'mark' && !isMark(token, '&/')) break;
    if (quoted[at]) break;
    if (lexicon.relatives.has(token.norm) || lexicon.subordinators.has(token.norm)) break;
    if (
      isFiniteVerb(language, token) ||
      (!token.capital && lexicon.temporal.has(token.norm) && !lexicon.definite.has(token.norm))
    )
      break;
    if (token.capital && lexicon.temporal.has(token.norm)) break;
    if (lexicon.prepositions.has(token.norm) && !token.capital && !links(language, tokens, at))
      break;
    if (lexicon.coordinators.has(token.norm) && !joins(language, tokens, at)) break;
    if (lexicon.pronouns[token.norm] && !token.capital) break;
    const readings = language.verbs.get(token.norm);
    if (
      readings?.some(({ kind }) => kind !== 'participle') &&
      !lexicon.nounForms.has(token.norm) &&
      !token.capital &&
      !language.nouns.has(token.norm)
    )
      break;
  }
  return at;
}

/** A preposition goes on with the phrase: always "de", others only after a common noun of source. */
function links({ lexicon, nouns }: Compiled, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (!lexicon.linkers.has(token.norm)) return false;
  if (lexicon.ofWords.has(token.norm)) return true;
  return (
    !before.capital && nouns.has(before.norm) && !lexicon.temporal.has(tokens[at + 1]?.norm ?? '')
  );
}

function joins({ lexicon, nouns }: Compiled, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return (
    next.capital ||
    lexicon.definite.has(next.norm) ||
    lexicon.possessive.has(next.norm) ||
    nouns.has(next.norm)
  );
}

/** What follows the comma at `at` stands in apposition to what precedes it. */
function apposes({ view, language, names }: Search, start: number, at: number): boolean {
  const { tokens } = view;
  const { lexicon, nouns } = language;
  let next = at + 1;
  while (
    lexicon.definite.has(tokens[next]?.norm ?? '') ||
    lexicon.indefinite.has(tokens[next]?.norm ?? '') ||
    lexicon.possessive.has(tokens[next]?.norm ?? '')
  )
    next++;
  const follower = tokens[next];
  if (!follower || view.quoted[next]) return false;
  const roleAhead = [0, 1, 2].some((step) => {
    const kinds = nouns.get(tokens[next + step]?.norm ?? '');
    return (
      kinds?.includes('role') ||
      kinds?.includes('spokesperson') ||
      (step === 0 && kinds?.includes('organization'))
    );
  });
  const nameBefore = tokens[at - 1]?.capital === true;
  if (nameBefore && roleAhead && !lexicon.prepositions.has(follower.norm)) return true;
  const roleBefore = tokens.slice(start, at).some(({ norm }) => nouns.get(norm)?.includes('role'));
  if (!roleBefore || !follower.capital) return false;
  const second = tokens[next + 1];
  return (
    names.personAt(follower.start) !== null ||
    (second?.capital === true && names.isSurname(second.norm))
  );
}
