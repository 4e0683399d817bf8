import type { Strings } from '../lib/browser/strings';
import type { Quantity } from '../lib/text/types';

/** Value with unit and bound as the interface language writes it; null when the value is vague. */
export function quantityText(figure: Quantity, strings: Strings): string | null {
  const value = valueText(figure, strings);
  if (value === null) return null;
  const bound = figure.bound && BOUNDS[figure.bound];
  return bound ? strings.t(`bound_${bound}`, value) : value;
}

const BOUNDS = { '>': 'gt', '>=': 'ge', '<': 'lt', '<=': 'le', '~': 'about' } as const;

function valueText(
  { type, value, unit, resolved, counted }: Quantity,
  strings: Strings,
): string | null {
  if (typeof value === 'string') return wordsOf(type, value, resolved ?? null, strings);
  if (value === null) return resolved ? strings.date(resolved, 'long') : null;
  switch (type) {
    case 'money':
      return money(value, unit, strings);
    case 'percent':
      return strings.t('percentValue', strings.number(value, { maximumFractionDigits: 6 }));
    case 'age':
      return strings.plural('ageYears', value);
    case 'count':
      // The noun stands in the next column, or in the text, where it is printed.
      return figureNumber(value, strings, counted ? null : unit);
    default:
      return [strings.number(value, { maximumFractionDigits: 6 }), unit]
        .filter(Boolean)
        .join('\u00a0');
  }
}

const figureNumber = (value: number, { number }: Strings, unit: string | null) =>
  [number(value, { maximumFractionDigits: 6 }), unit].filter(Boolean).join('\u00a0');

function wordsOf(
  type: Quantity['type'],
  value: string,
  resolved: string | null,
  strings: Strings,
): string {
  if (type === 'date') return strings.date(resolved ?? value, 'long');
  if (type === 'duration') return duration(value, strings);
  return value;
}

function money(value: number, unit: string | null, { number }: Strings): string {
  if (!unit || !/^[A-Z]{3}$/.test(unit))
    return [number(value), unit].filter(Boolean).join('\u00a0');
  const whole = Number.isInteger(value);
  return number(value, {
    style: 'currency',
    currency: unit,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  });
}

const DURATION =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const DURATION_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** An ISO 8601 duration in words; a string that is none comes back as it is. */
function duration(value: string, { number, list }: Strings): string {
  const parts = DURATION.exec(value)?.slice(1);
  if (!parts) return value;
  const words = DURATION_UNITS.flatMap((unit, index) => {
    const amount = parts[index];
    return amount ? number(Number(amount), { style: 'unit', unit, unitDisplay: 'long' }) : [];
  });
  return words.length > 0 ? list(words) : value;
}
