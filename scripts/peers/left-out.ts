import type { Model } from '../eval-peers';
import type { PeerResult } from './match';

/** Words for one, which our guideline leaves optional as a determiner. */
const ONE = /^(?:one|a|an|un|une|uno|una|ein|eine|einer|eines|einem|einen|eins|um|uma)$/i;

/**
 * Why a result of the peer's suite is not scored: our guideline does not call it a figure.
 * @returns the reason, or null when it is scored. With no result: whether false alarms in this
 *   text are not counted.
 */
export function leftOut(model: Model, text: string, result: PeerResult | null): string | null {
  if (/https?:\/\/|www\./.test(text)) return 'inside an address of the web';
  if (!result) return null;
  const { Text, TypeName, Resolution } = result;
  const given = Resolution?.value ?? null;
  const value = given === 'null' ? null : given;
  if (ONE.test(Text.trim())) return 'a word for one, a determiner in our guideline';
  if (model !== 'Range' && value === null) return 'a unit without a number';
  if (Resolution?.subtype === 'power' || /[\^]|\d[eE][+-]?\d|\d\s*[x*]\s*10/.test(Text))
    return 'powers and scientific notation with signs';
  const after = text.slice(result.End + 1, result.End + 10);
  if (model === 'Age' && /^ (?:atrás|her|fa|ago)/.test(after)) return 'a duration in our guideline';
  const inText = text.slice(Math.max(0, result.Start - 12), result.Start);
  if (/\d\.\d+\.\d|\+\d-\d/.test(text))
    return 'inside an address of a machine or a telephone number';
  if (/(?:[A-Z]-|\bnrs?\. ?|version )$/.test(inText)) return 'inside a name or after a label';
  if (
    /^(?:per ?cents?|pour ?cents?|pourcentage|por ?cientos?|por ?centos?|percents?|percentuale)\b.* \S/i.test(
      Text,
    ) &&
    model === 'Percent'
  )
    return 'a percent sign before its number, as in "percent of ten"';
  if (
    / (?:over|sobre|su|über) |^(?:minus|negative|moins|négatif|négative|menos|meno) /i.test(Text) &&
    model === 'Number'
  )
    return 'arithmetic spelled out, such as "one over twenty" or "minus one"';
  if ((model === 'Number' || model === 'Percent') && isArithmetic(Text, value))
    return 'arithmetic spelled out, such as "one hundred thirty fifths"';
  if (
    model === 'Age' &&
    /(?:apr[eè]s|depuis|pendant|despu[eé]s de|depois de|dopo|nach|hace|há|plazo de|prazo de|casi|quase|por|vencida a|di|que) $/i.test(
      inText,
    )
  )
    return 'a duration in our guideline';
  if (TypeName === 'ordinal.relative') return 'last, next, previous: no number is said';
  if (model === 'Ordinal' && value === '1') return 'first: optional in our guideline';
  if (model === 'Ordinal' && (/relative/.test(TypeName) || value === null)) return 'relative rank';
  return null;
}

/** Fractions of more than tenths, and sums of a whole number with more than halves and quarters. */
function isArithmetic(text: string, value: string | null): boolean {
  const number = Math.abs(Number((value ?? '').replace('%', '').replace(',', '.')));
  if (Number.isNaN(number) || /\d/.test(text)) return false;
  if (number < 0.1)
    return (
      /[a-z]/i.test(text) &&
      number > 0 &&
      !/[.,]|point|virgule|coma|komma|vírgula|virgola/i.test(text)
    );
  const rest = number % 1;
  if (number > 1 && rest !== 0 && ![0.25, 0.5, 0.75].includes(rest))
    return !/point|virgule|coma|komma|vírgula|virgola/i.test(text);
  return number < 1 && !/^\S+(?:[ -]+\S+)?$/.test(text);
}
