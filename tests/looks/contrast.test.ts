import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Colour,
  contrast,
  fromHex,
  luminance,
  READABLE,
  readableOn,
  toHex,
} from '../../lib/looks/contrast';

const hex = (text: string) => fromHex(text) as Colour;
const anyColour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([red, green, blue]): Colour => ({ red, green, blue, alpha: 1 }));

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('of %s and %s is %d to 1, as WCAG counts it', (one, other, ratio) => {
    expect(contrast(hex(one), hex(other))).toBeCloseTo(ratio, 2);
    expect(contrast(hex(other), hex(one))).toBeCloseTo(ratio, 2);
  });

  it('reads and writes colours, and nothing else', () => {
    expect(toHex(hex('#1A56a8'))).toBe('#1a56a8');
    for (const wrong of ['', '#fff', 'red', '#1a56a8;}', '#1a56ag'])
      expect(fromHex(wrong)).toBeNull();
    expect(luminance(hex('#ffffff'))).toBeCloseTo(1);
  });
});

describe('a readable colour', () => {
  it('is the colour itself where that can be read', () => {
    expect(readableOn(hex('#1a56a8'), hex('#ffffff'))).toEqual(hex('#1a56a8'));
  });

  it('is darker on light ground and lighter on dark ground', () => {
    const ink = hex('#ffff00');
    expect(luminance(readableOn(ink, hex('#ffffff')))).toBeLessThan(luminance(ink));
    expect(readableOn(ink, hex('#000000'))).toEqual(ink);
  });

  it('is found for any colour on any ground', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (ink, ground) => {
        expect(contrast(readableOn(ink, ground), ground)).toBeGreaterThanOrEqual(READABLE);
      }),
    );
  });
});
