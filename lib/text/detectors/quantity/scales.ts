import { follows, glued, type Reading } from './reading';

/** A number as it stands in the text, before it is known what it counts. */
export interface Numeral {
  /** Token indices, half-open. */
  start: number;
  end: number;
  /** Null when vague ("des centaines"). */
  value: number | null;
  form: 'digits' | 'words';
  /** "troisième", "32e". */
  ordinal: boolean;
  /** A noun that rounds ("une dizaine"). */
  rounded: boolean;
  /** A share ("un tiers"). */
  fraction: boolean;
  /** A share by a word that counts only before a unit or a scale ("une demi"). */
  part: boolean;
  /** Only a word for one. */
  one: boolean;
  /** The scale words' product, 1 without. */
  scale: number;
  /** Digits as printed before any sign; empty for words. */
  lead: string;
  grouped: boolean;
  fractional: boolean;
  /** True when its scale sign ("M", "m") holds only beside a currency. */
  needsMoney: boolean;
  /** Where the number ends without that sign. */
  plainEnd: number;
}

const MAX_SCALES = 3;

/** A number in words over tokens `start` to `end`, with whatever more is known of it. */
export function numeral(
  start: number,
  end: number,
  value: number | null,
  more: Partial<Numeral>,
): Numeral {
  return {
    start,
    end,
    value,
    form: more.form ?? 'words',
    ordinal: more.ordinal ?? false,
    rounded: more.rounded ?? false,
    fraction: more.fraction ?? false,
    part: more.part ?? false,
    one: more.one ?? false,
    scale: more.scale ?? 1,
    lead: more.lead ?? '',
    grouped: more.grouped ?? false,
    fractional: more.fractional ?? false,
    needsMoney: more.needsMoney ?? false,
    plainEnd: more.plainEnd ?? end,
  };
}

/** Scale words and signs from token `at`: "millions", "mille milliards", "bn". */
export function scales(reading: Reading, at: number, after: boolean) {
  const { tokens, grammar } = reading;
  const { scaleSigns, moneySigns } = grammar.lexicon.numerals;
  let end = at;
  let scale = 1;
  for (let count = 0; count < MAX_SCALES; count += 1) {
    let next = end;
    if (after || count > 0) next = grammar.sets.of.at(tokens, next)?.end ?? next;
    if (!follows(tokens, next)) break;
    if (tokens[next]?.lower === '-' && glued(tokens, next)) next += 1;
    const token = tokens[next];
    if (!token) break;
    const word = grammar.words.scale(token.lower) ?? grammar.numbers.vague.at(tokens, next)?.value;
    const of = next > end;
    if (word && (word >= 1000 || !glued(tokens, next)) && (word > 100 || after)) {
      scale *= word;
      end = next + 1;
      continue;
    }
    if (count > 0 || of) break;
    const sign = scaleSigns[token.text];
    const money = moneySigns[token.text];
    const lone = !(tokens[next + 1]?.gap === 'none' && tokens[next + 1]?.kind !== 'symbol');
    if (lone && (sign || money)) {
      const stop = hasStop(reading, next + 1, token.text) ? 1 : 0;
      return { end: next + 1 + stop, scale: scale * (sign ?? money ?? 1), needsMoney: !sign };
    }
    break;
  }
  return { end, scale, needsMoney: false };
}

/** The full stop of "Mio." or "Mds.", where the sentence goes on. */
function hasStop({ tokens, opens }: Reading, at: number, sign: string): boolean {
  if (sign.length < 2 || tokens[at]?.text !== '.' || !glued(tokens, at)) return false;
  return follows(tokens, at + 1) && !glued(tokens, at + 1) && (sign.length > 2 || !opens(at + 1));
}

/** Takes away what binary arithmetic adds: 1.1 × 1e9. */
export function round(value: number): number {
  return Number(value.toPrecision(15));
}
