import { expect, it } from 'vitest';
import { defaults, sanitise } from '../../lib/browser/settings';

it.each([[null], [undefined], ['text'], [7], [[]]])('%j gives the defaults', (value) => {
  expect(sanitise(value)).toEqual(defaults);
});

it('keeps what is right and replaces each field that is not', () => {
  const given = {
    language: 'fr',
    kinds: { official: false, figure: 'yes' },
    density: 'loud',
    banners: false,
    sitesOff: ['a.example', 'a.example', 3],
    palette: 'colour-blind',
    stranger: true,
  };
  expect(sanitise(given)).toEqual({
    ...defaults,
    language: 'fr',
    kinds: { official: false, figure: true, statement: true },
    banners: false,
    sitesOff: ['a.example'],
    palette: 'colour-blind',
  });
});

it('never hands out the defaults themselves', () => {
  sanitise(null).sitesOff.push('a.example');
  expect(defaults.sitesOff).toEqual([]);
});
