import type { Token } from './tokens';

/** How this text prints decimals and groups. */
export interface DigitStyle {
  decimal: ',' | '.';
  spaceGroups: boolean;
}

export interface Digits {
  value: number;
  /** Token index after the last token of the number. */
  end: number;
  /** True when thousands are grouped by a sign. */
  grouped: boolean;
  /** True when there is a fractional part. */
  fractional: boolean;
  /** Digits of the first group as printed. */
  lead: string;
}

const MAX_GROUPS = 8;
const MAX_DIGITS = 15;
const OTHER = { ',': '.', '.': ',' } as const;

/**
 * Reads a number in digits at token `index`: plain, grouped (1 234, 1.234, 1,234, 1'234,
 * 12,34,567) or decimal.
 * @returns null when the digits are no number: a version, a dotted date, an overlong code.
 */
export function digitsAt(
  tokens: readonly Token[],
  index: number,
  style: DigitStyle,
): Digits | null {
  const first = tokens[index];
  if (first?.kind !== 'digits' || first.text.length > MAX_DIGITS) return null;
  const { groups, signs, ends } = groupsAt(tokens, index, style);
  if (groups.length > MAX_GROUPS) return null;
  return interpret(groups, signs, ends, style);
}

function groupsAt(tokens: readonly Token[], index: number, style: DigitStyle) {
  const groups = [tokens[index]?.text ?? ''];
  const signs: string[] = [];
  const ends = [index + 1];
  let at = index + 1;
  while (groups.length <= MAX_GROUPS) {
    const token = tokens[at];
    if (!token) break;
    if (isSpaceGroup(token, groups, signs, style, tokens[at + 1])) {
      groups.push(token.text);
      signs.push(' ');
      at += 1;
    } else {
      const after = tokens[at + 1];
      const glued = token.gap === 'none' && after?.kind === 'digits' && after.gap === 'none';
      if (!glued || !/^[.,']$/.test(token.lower)) break;
      groups.push(after.text);
      signs.push(token.lower);
      at += 2;
    }
    ends.push(at);
  }
  return { groups, signs, ends };
}

function isSpaceGroup(
  token: Token,
  groups: string[],
  signs: string[],
  style: DigitStyle,
  next: Token | undefined,
): boolean {
  if (token.kind !== 'digits' || token.gap !== 'space' || token.width !== 1) return false;
  if (token.text.length !== 3 || (groups[0]?.length ?? 0) > 3 || groups[0] === '0') return false;
  if (signs.some((sign) => sign !== ' ')) return false;
  const more = next?.kind === 'digits' && next.text.length === 3 && next.width === 1;
  return style.spaceGroups || groups.length > 1 || more || token.text.endsWith('00');
}

function interpret(
  groups: string[],
  signs: string[],
  ends: number[],
  style: DigitStyle,
): Digits | null {
  const lead = groups[0] ?? '';
  const make = (digits: string, used: number, grouped: boolean, fractional: boolean): Digits => ({
    value: Number(digits),
    end: ends[used - 1] ?? 0,
    grouped,
    fractional,
    lead,
  });
  if (signs.length === 0) return make(lead, 1, false, false);
  const last = signs.length;
  const sign = signs[last - 1] ?? '';
  const same = signs.every((other) => other === sign);
  const grouping = areGroups(groups) || isIndian(groups, sign);
  if (same && last >= 2) return grouping ? make(groups.join(''), last + 1, true, false) : null;
  if (!same) {
    const head = groups.slice(0, -1);
    const uniform = signs.slice(0, -1).every((other) => other === signs[0]);
    if (!uniform || !(areGroups(head) || isIndian(head, signs[0] ?? ''))) return null;
    return make(`${head.join('')}.${groups[last]}`, last + 1, true, true);
  }
  const tail = groups[1] ?? '';
  if (sign === ' ' || (sign === "'" && grouping)) return make(lead + tail, 2, true, false);
  if (sign === "'") return make(lead, 1, false, false);
  if (grouping && sign === OTHER[style.decimal] && lead !== '0')
    return make(lead + tail, 2, true, false);
  if (sign === style.decimal || tail.length !== 3 || lead === '0') {
    // "in 2019,12 people": a comma after a whole English number never begins decimals
    if (sign === ',' && style.decimal === '.') return make(lead, 1, false, false);
    return make(`${lead}.${tail}`, 2, false, true);
  }
  return make(lead, 1, false, false);
}

function areGroups(groups: readonly string[]): boolean {
  const lead = groups[0]?.length ?? 0;
  return lead >= 1 && lead <= 3 && groups.slice(1).every((group) => group.length === 3);
}

/** 12,34,567: groups of two before the last three. */
function isIndian(groups: readonly string[], sign: string): boolean {
  if (sign !== ',' || groups.length < 3 || (groups[0]?.length ?? 0) > 2) return false;
  return groups.slice(1).every((group, at) => group.length === (at === groups.length - 2 ? 3 : 2));
}

/**
 * The decimal sign that this text itself shows, when it plainly differs from the language's habit
 * ("73,320,000 lempiras" in a Spanish text).
 */
export function styleOf(tokens: readonly Token[], habit: DigitStyle): DigitStyle {
  let kept = 0;
  let other = 0;
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'digits') continue;
    const { groups, signs, ends } = groupsAt(tokens, at, { ...habit, spaceGroups: false });
    at = (ends.at(-1) ?? at + 1) - 1;
    const sign = signs.at(-1);
    if (sign !== ',' && sign !== '.') continue;
    const shown = decimalShown(groups, signs);
    if (shown === habit.decimal) kept += 1;
    else if (shown) other += 1;
  }
  return kept === 0 && other > 0 ? { ...habit, decimal: OTHER[habit.decimal] } : habit;
}

function decimalShown(groups: readonly string[], signs: readonly string[]): ',' | '.' | null {
  const sign = signs[0];
  if (sign !== ',' && sign !== '.') return null;
  if (signs.length >= 2 && signs.every((other) => other === sign) && areGroups(groups))
    return OTHER[sign];
  if (signs.length === 2 && signs[1] !== sign && areGroups(groups.slice(0, 2))) return OTHER[sign];
  return null;
}
