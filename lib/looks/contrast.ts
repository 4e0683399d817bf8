/** A colour in sRGB; channels 0 to 255, alpha 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Contrast that WCAG 2.2 asks of text, level AA (success criterion 1.4.3). */
export const READABLE = 4.5;
/** Steps from a colour to black or white. */
const STEPS = 20;

/** Reads `#rrggbb`; null for anything else. */
export function fromHex(hex: string): Colour | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return { red, green, blue, alpha: 1 };
}

/** Writes a colour as `#rrggbb`, without its alpha. */
export function toHex({ red, green, blue }: Colour): string {
  const part = (value: number) => Math.round(value).toString(16).padStart(2, '0');
  return `#${part(red)}${part(green)}${part(blue)}`;
}

/** Relative luminance of WCAG 2.2, 0 (black) to 1 (white). */
export function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour itself where it can be read on the ground, else the nearest darker or lighter one that
 * can. On every ground black or white has more than 4.5:1.
 */
export function readableOn(ink: Colour, ground: Colour, least = READABLE): Colour {
  const end = luminance(ground) > 0.179 ? 0 : 255;
  let now = ink;
  for (let step = 1; contrast(now, ground) < least && step <= STEPS; step += 1) {
    const mix = (value: number) => Math.round(value + ((end - value) * step) / STEPS);
    now = { red: mix(ink.red), green: mix(ink.green), blue: mix(ink.blue), alpha: 1 };
  }
  return now;
}
