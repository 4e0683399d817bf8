import { type Draft, draft } from './draft';
import { measureSymbols } from './grammar';
import { follows, glued, type Reading } from './reading';
import type { Numeral } from './scales';

/** "15 %", "deux pour cent", "3 points de pourcentage" (unit "pp"). */
export function percentOf(reading: Reading, number: Numeral): Draft | null {
  const { tokens, grammar } = reading;
  if (number.ordinal || !follows(tokens, number.end)) return null;
  let at = number.end;
  if (tokens[at]?.lower === '-' && glued(tokens, at)) at += 1;
  const parts = { type: 'percent', value: number.value, numeral: number } as const;
  if (tokens[at]?.text === '%')
    return draft(reading, number.start, at + 1, { ...parts, unit: '%' });
  if (tokens[at]?.text === '‰')
    return draft(reading, number.start, at + 1, { ...parts, unit: '‰' });
  const points = grammar.sets.points.at(tokens, at);
  if (points) return draft(reading, number.start, points.end, { ...parts, unit: 'pp' });
  const sign = grammar.sets.percentSigns.at(tokens, at);
  return sign && draft(reading, number.start, sign.end, { ...parts, unit: '%' });
}

/** "600 km", "400 mètres carrés", "five-story"; the sign is case-sensitive and alone. */
export function measureOf(reading: Reading, number: Numeral): Draft | null {
  const { tokens, grammar } = reading;
  if (number.ordinal || !follows(tokens, number.end)) return null;
  let at = grammar.sets.of.at(tokens, number.end)?.end ?? number.end;
  if (tokens[at]?.lower === '-' && glued(tokens, at)) at += 1;
  if (!follows(tokens, at)) return null;
  const found = unitSign(reading, at) ?? unitWord(reading, at);
  if (!found || found.end <= number.end) return null;
  return draft(reading, number.start, found.end, {
    type: 'measure',
    value: number.value,
    unit: found.unit,
    numeral: number,
  });
}

function unitWord(reading: Reading, at: number) {
  const word = reading.grammar.texts.measures.at(reading.tokens, at);
  return word && { unit: word.value, end: word.end };
}

/** Signs of one to five tokens ("km", "km/h", "°C", "m²"), the longest first. */
function unitSign(reading: Reading, at: number) {
  const { tokens } = reading;
  for (let length = 4; length >= 1; length -= 1) {
    let printed = '';
    for (let part = at; part < at + length; part += 1) {
      const token = tokens[part];
      if (!token || (part > at && token.gap !== 'none')) {
        printed = '';
        break;
      }
      printed += token.text;
    }
    const unit = printed && measureSymbols.get(printed);
    if (!unit) continue;
    const next = tokens[at + length];
    if (next?.gap === 'none' && next.kind !== 'symbol') continue;
    if (next?.gap === 'none' && next.lower === "'") continue;
    if (next?.gap === 'none' && next.lower === '-' && tokens[at + length + 1]?.kind === 'digits')
      continue;
    return { unit, end: at + length };
  }
  return null;
}
