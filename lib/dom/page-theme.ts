import { type Colour, luminance } from '../looks/contrast';
import type { Theme } from '../looks/look';

/** What the text of a page stands on. */
export interface Ground {
  theme: Theme;
  colour: Colour;
}

/** Luminance at which black and white text contrast equally (WCAG 2.2 relative luminance). */
const MIDDLE = 0.179;

const WHITE: Ground = { theme: 'light', colour: { red: 255, green: 255, blue: 255, alpha: 1 } };
const BLACK: Ground = { theme: 'dark', colour: { red: 0, green: 0, blue: 0, alpha: 1 } };

/**
 * The ground on which the text of this element stands, light or dark: the first opaque background
 * around it, else what the colour of the text itself tells, which pictures behind it do not hide.
 */
export function groundAt(element: Element): Ground {
  const window = element.ownerDocument.defaultView;
  if (!window) return WHITE;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = window.getComputedStyle(at);
    if (backgroundImage && backgroundImage !== 'none') break;
    const ground = parseColour(backgroundColor);
    if (ground && ground.alpha > 0.5) {
      return { theme: luminance(ground) > MIDDLE ? 'light' : 'dark', colour: ground };
    }
  }
  const ink = parseColour(window.getComputedStyle(element).color);
  return ink && luminance(ink) > MIDDLE ? BLACK : WHITE;
}

/** Reads the forms that computed styles have: rgb() and rgba(), and color() in sRGB. */
export function parseColour(value: string): Colour | null {
  const numbers = value.match(/-?\d*\.?\d+(?:e-?\d+)?%?/g)?.map(Number.parseFloat) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (/^rgba?\(/.test(value)) return { red, green, blue, alpha };
  if (!/^color\(srgb /.test(value)) return null;
  return { red: red * 255, green: green * 255, blue: blue * 255, alpha };
}
