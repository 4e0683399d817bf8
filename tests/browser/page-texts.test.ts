import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guards } from '../../lib/browser/guards';

const fake = vi.hoisted(() => ({
  browser: { i18n: { getUILanguage: () => 'fr-CA' }, runtime: { getURL: (file: string) => file } },
}));
vi.mock('../../lib/browser/api', () => fake);
const { pageTexts } = await import('../../lib/browser/page-texts');

beforeEach(() => {
  vi.stubGlobal('fetch', async (file: string) => ({
    json: async () =>
      JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../public', file), 'utf8')),
  }));
});

describe('the texts that a page needs', () => {
  it('come in the reader’s language, else the browser’s', async () => {
    expect((await pageTexts(null)).language).toBe('fr');
    expect((await pageTexts('en')).language).toBe('en');
  });

  it('hold every text of the card, and not those of the extension’s own pages', async () => {
    const { catalog } = await pageTexts('en');
    for (const key of [
      'card_official',
      'card_place',
      'rule_U1',
      'basis_title',
      'bound_gt',
      'addNote',
      'correctNotOfficial',
      'correctNotFigure',
      'correctNotClaim',
      'close',
      'strength_clear',
      'quantity_money',
      'finding_differs',
      'knownBy',
      'percentValue',
      'ageYears_one',
      'country_EU',
      'figureVague',
    ])
      expect(catalog, key).toHaveProperty(key);
    expect(catalog).not.toHaveProperty('optionsTitle');
    expect(JSON.stringify(catalog).length).toBeLessThan(20_000);
  });
});

describe('guards', () => {
  it.each(Object.keys(guards))('of %s refuse what is no object', (type) => {
    const guard = guards[type as keyof typeof guards];
    for (const odd of [null, undefined, 1, 'x', true]) expect(guard(odd)).toBe(false);
  });
});
