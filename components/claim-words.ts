import type { Strings } from '../lib/browser/strings';
import type { Statement } from '../lib/text/types';

/** From which strength a claim is called clear, and likely. */
const CLEAR = 0.7;
const LIKELY = 0.4;

/** How sure it is that nobody vouches for a claim; its text is `strength_<this>`. */
export function claimStrength({ strength }: Pick<Statement, 'strength'>) {
  return strength >= CLEAR ? 'clear' : strength >= LIKELY ? 'likely' : 'possible';
}

/** Keys of the texts that say why a claim is held to be one; its rule when no reason has a text. */
export function reasonKeys(
  { reasons, rule }: Pick<Statement, 'reasons' | 'rule'>,
  { has }: Pick<Strings, 'has'>,
): string[] {
  const named = reasons.map((reason) => `reason_${reason.replaceAll('-', '_')}`).filter(has);
  return named.length > 0 ? named : [`rule_${rule}`];
}
