import type { Token } from '../../tokens';
import type { Compiled } from './compiled';
import { isMark } from './compiled';
import type { AttributionLexicon } from './lexicon';
import type { NameMemory } from './names';
import { type Core, coreOf, isAcronym } from './source-core';

/** A source as a phrase names it. */
export interface SourcePhrase {
  /** Half-open token range in its sentence. */
  from: number;
  to: number;
  kind: 'named' | 'organization' | 'anonymous' | 'pronoun';
  document: boolean;
  person: number | null;
  gender: 'f' | 'm' | null;
  plural: boolean;
  /** A pronoun for things and bodies ("it"). */
  thing?: boolean;
  /** No pronoun is printed: the verb's ending alone points back. */
  unprinted?: boolean;
  /** The verb's mood alone tells that the report goes on: whoever spoke last. */
  continues?: boolean;
  /** A definite description ("le ministre"): may point back to somebody named. */
  definite: boolean;
  /** The head noun, where the phrase names a post or kind of source. */
  head: string | null;
  /** What told the kind: a feature for the model. */
  basis: 'name' | 'role' | 'noun' | 'place' | 'acronym' | 'capital' | 'pronoun' | 'unknown';
}

/**
 * Tells what kind of source a phrase names by its core: the words before the first preposition,
 * comma or relative. Null when nothing tells that it can be a source.
 */
export function sourceKind(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Compiled,
  names: NameMemory,
): SourcePhrase | null {
  const { lexicon, nouns } = language;
  const first = tokens[from];
  if (!first) return null;
  const pronoun = lexicon.pronouns[first.norm];
  const base = {
    from,
    to,
    document: false,
    person: null,
    gender: null,
    definite: false,
    head: null,
  } as const;
  // "Macron lui-même" is no pronoun; "lui-même" alone is.
  if (pronoun && (to - from === 1 || !first.norm.includes('-'))) {
    if (to - from <= 2 || !tokens[from + 1]?.capital)
      return { ...base, ...pronoun, to: from + 1, kind: 'pronoun', basis: 'pronoun' };
  }
  if (
    lexicon.definite.has(first.norm) &&
    to - from === 2 &&
    lexicon.backward.has(tokens[from + 1]?.norm ?? '')
  )
    return {
      ...base,
      kind: 'pronoun',
      basis: 'pronoun',
      gender: lexicon.genders[first.norm] ?? null,
      plural: lexicon.plurals.has(first.norm),
    };
  if (to - from === 1 && lexicon.impersonal.has(first.norm)) return null;
  // "la rumeur" is nobody.
  if (lexicon.definite.has(first.norm) && lexicon.impersonal.has(tokens[from + 1]?.norm ?? ''))
    return null;
  const core = coreOf(tokens, from, to, language, names);
  const definite = lexicon.definite.has(first.norm) || lexicon.possessive.has(first.norm);
  const indefinite = lexicon.indefinite.has(first.norm) || first.kind === 'number';
  const several = isPlural(tokens, from, core, first, lexicon);
  const plural = core.joined || several;
  const head = headOf(core, lexicon.headFirst);
  const phrase = {
    ...base,
    definite,
    plural,
    gender: lexicon.genders[first.norm] ?? null,
    head: head ? (tokens[head.at]?.norm ?? null) : laterRole(tokens, core.to, to, nouns),
  };
  if (core.person !== null)
    return { ...phrase, kind: 'named', basis: 'name', person: core.person, definite: false };
  const kinds = head?.kinds ?? [];
  // A capital before the head only describes it ("a Guatemalan official").
  const hasName = core.name !== null && core.name[0] > (head?.at ?? -1);
  const after = appositionName(tokens, core.to, to, language, names);
  if (kinds.includes('spokesperson'))
    return hasName || after
      ? { ...phrase, kind: 'named', basis: 'name' }
      : { ...phrase, kind: 'organization', basis: 'role' };
  if (
    kinds.includes('group') &&
    !(hasName && kinds.includes('role')) &&
    (several || indefinite || !kinds.includes('role'))
  ) {
    // "les députés" speak as a body, "des députés" do not.
    if (kinds.includes('organization') && definite)
      return { ...phrase, kind: 'organization', basis: 'noun' };
    return { ...phrase, kind: 'anonymous', basis: 'noun' };
  }
  if (kinds.includes('role') && (hasName || after))
    return { ...phrase, kind: 'named', basis: 'name' };
  if (kinds.includes('organization')) return { ...phrase, kind: 'organization', basis: 'noun' };
  if (kinds.includes('document'))
    return { ...phrase, kind: 'organization', basis: 'noun', document: true };
  if (kinds.includes('role'))
    return {
      ...phrase,
      kind: several || indefinite || isCommon(lexicon, phrase.head) ? 'anonymous' : 'named',
      basis: 'role',
    };
  // "Ibrahim, artisan boucher", "Éric, 43 ans": an apposition makes a person of a bare name.
  const isAge = tokens[core.to + 1]?.kind === 'number' && to <= core.to + 3;
  const apposed =
    isMark(tokens[core.to], ',') &&
    (isAge ||
      [1, 2].some((step) => nouns.get(tokens[core.to + step]?.norm ?? '')?.includes('role')));
  if (core.name && apposed) return { ...phrase, kind: 'named', basis: 'name' };
  if (after && isMark(tokens[core.to], ',')) return { ...phrase, kind: 'named', basis: 'name' };
  const ends = lexicon.headFirst || core.name?.[1] === core.to;
  if (core.name && ends) return named(tokens, core.name, phrase, language, names);
  if (lexicon.someone.has(first.norm) || lexicon.someone.has(first.norm + tokens[from + 1]?.norm))
    return { ...phrase, kind: 'anonymous', basis: 'noun' };
  if (!definite && !indefinite) return null;
  return { ...phrase, kind: indefinite || plural ? 'anonymous' : 'named', basis: 'unknown' };
}

function named(
  tokens: readonly Token[],
  [from, to]: [number, number],
  phrase: Omit<SourcePhrase, 'kind' | 'basis'>,
  language: Compiled,
  names: NameMemory,
): SourcePhrase {
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!last || !first) return { ...phrase, kind: 'organization', basis: 'capital' };
  if (language.places(tokens, from).length > 0)
    return { ...phrase, kind: 'organization', basis: 'place' };
  if (language.lexicon.honorifics.has(first.norm))
    return { ...phrase, kind: 'named', basis: 'name' };
  if (isAcronym(last) || isAcronym(first))
    return { ...phrase, kind: 'organization', basis: 'acronym' };
  const person = names.personOfSurname(last.norm);
  // "le Figaro", "the Guardian": a proper noun with an article is no person.
  if (phrase.definite && person === null)
    return { ...phrase, kind: 'organization', basis: 'capital' };
  if (names.isSurname(last.norm)) return { ...phrase, kind: 'named', basis: 'name', person };
  return {
    ...phrase,
    kind: to - from >= 2 ? 'named' : language.lexicon.bareNames,
    basis: 'capital',
  };
}

/** "the official", "the resident": a role that does not tell who it is. */
function isCommon(lexicon: AttributionLexicon, head: string | null): boolean {
  return head !== null && lexicon.commonRoles.has(head);
}

/** French heads come first ("le groupe de presse"), English ones last ("press group"). */
function headOf(core: Core, headFirst: boolean) {
  return headFirst ? core.classes[0] : core.classes.at(-1);
}

/** "la cheffe de l'IGPN, Agnès Thibault": a name stands in apposition. */
function appositionName(
  tokens: readonly Token[],
  from: number,
  to: number,
  { nouns, lexicon }: Compiled,
  names: NameMemory,
): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    // "the department that X heads" is not X.
    if (!token || lexicon.relatives.has(token.norm)) return false;
    if (names.personAt(token.start) !== null) return true;
    const next = tokens[at + 1];
    if (
      at + 1 < to &&
      token.capital &&
      next?.capital &&
      names.isSurname(next.norm) &&
      !nouns.has(next.norm)
    )
      return true;
  }
  return false;
}

/** "Ann Hale, a resident of York": what she may be called later. */
function laterRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  nouns: Compiled['nouns'],
): string | null {
  for (let at = from; at < to; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (nouns.get(norm)?.includes('role')) return norm;
  }
  return null;
}

function isPlural(
  tokens: readonly Token[],
  from: number,
  core: Core,
  first: Token,
  lexicon: AttributionLexicon,
): boolean {
  if (lexicon.plurals.has(first.norm)) return true;
  if (lexicon.singulars.has(first.norm)) return false;
  if (first.kind === 'number') return true;
  const head = core.classes.at(-1);
  const token = tokens[head?.at ?? from];
  return token !== undefined && !token.capital && /s$/u.test(token.norm) && token.norm.length > 3;
}
