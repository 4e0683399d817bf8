import type { Token } from '../../tokens';
import type { AttributionLexicon } from './lexicon';

/** How a sentence tells: events that are over, states, passives, what is to come. */
export type Tense = 'past' | 'perfect' | 'passive' | 'future';

/** Words that may stand between auxiliary and participle. */
const REACH = 3;

/** The tenses that the sentence's own words show, outside quotation marks. */
export function tensesOf(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  { have, be, reflexives, claims }: AttributionLexicon,
): Set<Tense> {
  const { past, future, participleEndings, passive } = claims.tenses;
  const found = new Set<Tense>();
  for (const [at, { norm, kind, capital }] of tokens.entries()) {
    if (quoted[at] || kind !== 'word' || (capital && at > 0)) continue;
    if (past.forms.has(norm) || endsWith(norm, past.endings)) found.add('past');
    if (future.forms.has(norm) || endsWith(norm, future.endings)) found.add('future');
    const auxiliary =
      have.has(norm) || (be.has(norm) && reflexives.has(tokens[at - 1]?.norm ?? ''));
    if (auxiliary && hasParticiple(tokens, at, participleEndings)) found.add('perfect');
    if (passive.has(norm) && hasParticiple(tokens, at, participleEndings)) found.add('passive');
  }
  return found;
}

function hasParticiple(tokens: readonly Token[], at: number, endings: readonly string[]): boolean {
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return false;
    if (!token.capital && endsWith(token.norm, endings)) return true;
  }
  return false;
}

function endsWith(norm: string, endings: readonly string[]): boolean {
  return norm.length > 3 && endings.some((ending) => norm.endsWith(ending));
}
