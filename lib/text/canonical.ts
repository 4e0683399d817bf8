import type { Span } from './types';

/**
 * A text as a reader would compare it, with the way back: spaces and line breaks are one space,
 * typographic quotes, dashes and ellipses are plain, invisible characters are gone, accents composed.
 */
export interface CanonicalText {
  text: string;
  /** For each unit of `text`, where the original that it stands for begins and ends. */
  starts: Uint32Array;
  ends: Uint32Array;
}

const PLAIN: Record<string, string> = Object.assign(Object.create(null), {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
});

// Soft hyphen, zero-width and bidirectional marks: no reader sees them.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const SPACE = /\s/;
const MARK = /\p{M}/u;

/** The canonical form of a text and, unit by unit, where it came from. */
export function canonicalText(text: string): CanonicalText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (unit: string, start: number, end: number) => {
    for (const one of unit.split('')) {
      units.push(one);
      starts.push(start);
      ends.push(end);
    }
  };
  const drop = () => {
    ends.pop();
    return { unit: units.pop() ?? '', start: starts.pop() };
  };
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    if (INVISIBLE.test(unit)) continue;
    if (SPACE.test(unit)) {
      // French guillemets have spaces inside, the other quotation marks do not.
      const isInside = units.length > 0 && text.charAt(starts.at(-1) ?? 0) === '«';
      if (units.at(-1) !== ' ' && !isInside) add(' ', i, i + 1);
    } else if (unit >= '\u0300' && MARK.test(unit)) {
      const base = drop();
      add((base.unit + unit).normalize('NFC'), base.start ?? i, i + 1);
    } else {
      if (unit === '»' && units.at(-1) === ' ') drop();
      add(PLAIN[unit] ?? unit, i, i + 1);
    }
  }
  return { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The stretch of the original text that a stretch of the canonical one stands for. */
export function originalSpan({ starts, ends }: CanonicalText, start: number, end: number): Span {
  const from = starts[start] ?? 0;
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
}
