import type { Token } from '../../tokens';
import { type Compiled, isMark } from './compiled';
import type { AttributionLexicon, NounClass } from './lexicon';
import type { NameMemory } from './names';

/** What the core of a source phrase is made of. */
export interface Core {
  to: number;
  classes: { at: number; kinds: readonly NounClass[] }[];
  name: [number, number] | null;
  person: number | null;
  /** Another source is joined by a conjunction. */
  joined: boolean;
}

/** The words before the first preposition, comma, bracket or relative, with what they hold. */
export function coreOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { lexicon, nouns }: Compiled,
  names: NameMemory,
): Core {
  const core: Core = { to, classes: [], name: null, person: null, joined: false };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const stop =
      isMark(token, ',;:()–—') ||
      lexicon.relatives.has(token.norm) ||
      (at > from &&
        lexicon.prepositions.has(token.norm) &&
        !token.capital &&
        !isPartitive(lexicon, tokens, at, from, core) &&
        !betweenNames(lexicon, tokens, at, core));
    // "Gallagher and his colleagues": the first decides.
    const joined =
      at > from &&
      lexicon.coordinators.has(token.norm) &&
      (core.person !== null ||
        core.classes.length > 0 ||
        names.isSurname(tokens[at - 1]?.norm ?? ''));
    if (joined) core.joined = true;
    if (stop || joined) {
      core.to = at;
      break;
    }
    if (lexicon.genitives.has(token.norm)) {
      // "Corley's lawyers": the owner is no source.
      core.classes = [];
      core.name = null;
      core.person = null;
      continue;
    }
    const person = names.personAt(token.start);
    if (person !== null) core.person = person;
    // Where compounds follow their last part, a surname may look like one ("Bergmann").
    const named = lexicon.nounCapitals === true && person !== null;
    const kinds = named ? undefined : (nouns.get(token.norm) ?? nouns.get(lastPart(token.norm)));
    if (kinds) core.classes.push({ at, kinds });
    if (
      isProper(tokens, at, to, names) &&
      !(lexicon.nounCapitals && isNoun(tokens, at, from, names)) &&
      !kinds &&
      !lexicon.definite.has(token.norm) &&
      !lexicon.indefinite.has(token.norm)
    )
      core.name = core.name && core.name[1] >= at - 1 ? [core.name[0], at + 1] : [at, at + 1];
  }
  const follower = tokens[core.to];
  // A person that only modifies the head ("the Trump administration") is no source.
  const last = core.classes.at(-1);
  if (core.person !== null && last && !last.kinds.includes('role')) {
    const token = tokens[last.at];
    const after = tokens
      .slice(last.at + 1, core.to)
      .some(({ start }) => names.personAt(start) !== null);
    if (token && !after && follower !== undefined) core.person = null;
    else if (token && !after) core.person = null;
  }
  return core;
}

/** "one of the officials", "la plupart des élus": what follows tells who speaks. */
function isPartitive(
  lexicon: AttributionLexicon,
  tokens: readonly Token[],
  at: number,
  from: number,
  core: Core,
): boolean {
  const before = tokens[at - 1];
  if (!before || !lexicon.ofWords.has(tokens[at]?.norm ?? '')) return false;
  if (core.classes.length > 0 || core.name !== null || at > from + 3) return false;
  return (
    lexicon.quantifiers.has(before.norm) ||
    lexicon.indefinite.has(before.norm) ||
    lexicon.someone.has(before.norm) ||
    before.kind === 'number'
  );
}

function betweenNames(
  lexicon: AttributionLexicon,
  tokens: readonly Token[],
  at: number,
  core: Core,
): boolean {
  return (
    core.name !== null &&
    core.name[1] === at &&
    tokens[at + 1]?.capital === true &&
    !lexicon.ofWords.has(tokens[at]?.norm ?? '')
  );
}

function lastPart(norm: string): string {
  return norm.slice(norm.lastIndexOf('-') + 1);
}

/** Where all nouns are capitalized, one behind an article or adjective is no name. */
function isNoun(tokens: readonly Token[], at: number, from: number, names: NameMemory): boolean {
  const token = tokens[at];
  if (!token || isAcronym(token) || names.isSurname(token.norm)) return false;
  if (names.personAt(token.start) !== null) return false;
  return at > from && tokens[at - 1]?.capital !== true;
}

/** A capital that no sentence start explains. */
function isProper(tokens: readonly Token[], at: number, to: number, names: NameMemory): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind !== 'word') return false;
  if (at > 0) return true;
  const next = tokens[1];
  return (
    to === 1 ||
    next?.kind !== 'word' ||
    next.capital ||
    names.isSurname(token.norm) ||
    isAcronym(token)
  );
}

/** All capitals, at least two. */
export function isAcronym({ text }: Token): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase();
}
