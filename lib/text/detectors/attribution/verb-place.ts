import { isMark } from './compiled';
import { isBetween, isFiniteVerb, type Search, type Subject } from './noun-phrase';

const COMPLEMENT = 12;
/** Most tokens of time after a tag that closes its sentence. */
const CLOSING = 4;

/** A quotation, colon or complementizer follows soon. */
export function hasComplement({ view, language }: Search, end: number): boolean {
  const { tokens, quoted } = view;
  for (let at = end; at < Math.min(tokens.length, end + COMPLEMENT); at++) {
    const token = tokens[at];
    if (!token || isMark(token, ';.')) return false;
    if (quoted[at] || isMark(token, ':«“"')) return true;
    if (language.lexicon.complementizers.has(token.norm)) return true;
  }
  return false;
}

/** A complementizer follows at once: "found that", "montre en effet que". */
export function opensClause(search: Search, end: number): boolean {
  const { view, language } = search;
  let at = end;
  while (at < end + 3 && isBetween(search, at)) at++;
  return language.lexicon.complementizers.has(view.tokens[at]?.norm ?? '');
}

/** A coordinator stands before the verb group: "… and said". */
export function isCoordinated({ view, language }: Search, start: number): boolean {
  return language.lexicon.coordinators.has(view.tokens[start - 1]?.norm ?? '');
}

/** "…, the budget said on Monday.": after a comma and at the sentence's end, subject and verb only tag. */
export function closesSentence({ view, language }: Search, from: number, end: number): boolean {
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

/** "Canada, in turn, wants": a filler between commas parts nothing. */
export function beforeFiller({ view }: Search, start: number): number {
  if (!isMark(view.tokens[start - 1], ',')) return start;
  let at = start - 2;
  while (at >= 0 && view.filler[at]) at--;
  return at < start - 2 && isMark(view.tokens[at], ',') ? at : start;
}

/** "comme l'a souligné X": an aside that brings its subject after it. */
export function isAside({ view, language }: Search, start: number): boolean {
  const { asides, clitics } = language.lexicon;
  const [second, first] = [view.tokens[start - 2]?.norm ?? '', view.tokens[start - 1]?.norm ?? ''];
  return asides.has(first) || (clitics.has(first) && asides.has(second));
}

/** The verb stands after a comma or a quotation: its subject may follow. */
export function isInserted({ view }: Search, start: number): boolean {
  return (
    start > 1 &&
    (isMark(view.tokens[start - 1], ',»”"\'’!?…–—-') || view.quoted[start - 1] === true)
  );
}

/** "X, maire de Y, a déclaré": a subject with its apposition rather than a clause before the tag. */
export function isFirm({ view, language }: Search, { phrase }: Subject, start: number): boolean {
  if (phrase.basis === 'unknown' || phrase.basis === 'place' || phrase.basis === 'capital')
    return false;
  const { tokens, quoted } = view;
  const { lexicon } = language;
  // "La commune abrite deux usines, a rappelé le maire": one comma alone parts no subject from its verb.
  const marks = tokens.slice(phrase.from, start).filter(({ kind }) => kind === 'mark');
  if (marks.length === 1 && isMark(tokens[start - 1], ',')) return false;
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
