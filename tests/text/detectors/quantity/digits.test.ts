import { describe, expect, it } from 'vitest';
import { digitsAt, styleOf } from '../../../../lib/text/detectors/quantity/digits';
import { tokenise } from '../../../../lib/text/detectors/quantity/tokens';

const french = { decimal: ',', spaceGroups: true } as const;
const english = { decimal: '.', spaceGroups: false } as const;

describe.each([
  ['12', french, 12],
  ['1 234', french, 1234],
  ['1\u00a0234\u202f567', french, 1234567],
  ['1.234,5', french, 1234.5],
  ['22.000', french, 22000],
  ['111,6', french, 111.6],
  ['66.93', french, 66.93],
  ['0.731', french, 0.731],
  ["1'234'567", french, 1234567],
  ['22’000', french, 22000],
  ['1,234.5', english, 1234.5],
  ['1,334', english, 1334],
  ['12,34,567', english, 1234567],
  ['40 000', english, 40000],
  ['1 234 567', english, 1234567],
  ['2019,12', english, 2019],
  ['6.3', english, 6.3],
])('the number %s', (text, style, value) => {
  it(`is ${value}`, () => {
    expect(digitsAt(tokenise(text), 0, style)?.value).toBe(value);
  });
});

it.each(['2.0.1', '12.12.2025', '1234567890123456789'])('sees no number in %s', (text) => {
  expect(digitsAt(tokenise(text), 0, french)).toBeNull();
});

it('stops a group where four digits stand before it, or the sentence goes on', () => {
  expect(digitsAt(tokenise('2022 300 personnes'), 0, french)).toMatchObject({
    value: 2022,
    end: 1,
  });
  expect(digitsAt(tokenise('en 24, 300'), 1, french)).toMatchObject({ value: 24, end: 2 });
});

it('follows the habit that a text shows plainly, and only then', () => {
  expect(styleOf(tokenise('pagó 73,320,000 y 5,200 más'), french).decimal).toBe('.');
  expect(styleOf(tokenise('le 49.3 et 12.5 %'), french).decimal).toBe(',');
  expect(styleOf(tokenise('1.234.567 und 1,234,567'), french).decimal).toBe(',');
});
