import { expect, it, vi } from 'vitest';
import { remembered } from '../../lib/text/remembered';

it('makes an answer once, and gives the same one again', () => {
  const make = vi.fn((word: string) => ({ length: word.length }));
  const shape = remembered(make);
  expect(shape('mot')).toBe(shape('mot'));
  expect(shape('autre')).toEqual({ length: 5 });
  expect(make).toHaveBeenCalledTimes(2);
});

it('holds no more answers than it may', () => {
  const make = vi.fn((word: string) => word.length);
  const shape = remembered(make, 2);
  for (const word of ['a', 'bb', 'ccc', 'ccc', 'a']) shape(word);
  expect(make.mock.calls.map(([word]) => word)).toEqual(['a', 'bb', 'ccc', 'a']);
});
