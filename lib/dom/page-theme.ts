export type Theme = 'light' | 'dark';

/** Luminance at which black and white text contrast equally (WCAG 2.2 relative luminance). */
const MIDDLE = 0.179;

/**
 * Whether the text of this element stands on a light or a dark ground: the first opaque background
 * around it, else the colour of the text itself, which pictures behind it do not hide.
 */
export function themeAt(element: Element): Theme {
  const window = element.ownerDocument.defaultView;
  if (!window) return 'light';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = window.getComputedStyle(at);
    if (backgroundImage && backgroundImage !== 'none') break;
    const ground = parseColour(backgroundColor);
    if (ground && ground.alpha > 0.5) return luminance(ground) > MIDDLE ? 'light' : 'dark';
  }
  const ink = parseColour(window.getComputedStyle(element).color);
  return ink && luminance(ink) > MIDDLE ? 'dark' : 'light';
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
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

function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
