import { expect, it } from 'vitest';
import { knownKeyOf } from '../../lib/notes/known-key';
import type { Source } from '../../lib/text/types';

const TEXT = 'Regulators said no. Other regulators, and Microsoft, agreed with the companies.';
const key = (name: string, kind: Source['kind'], person: number | null = null) =>
  knownKeyOf({ name, kind, person, statements: [] }, TEXT);

it.each<[string, Source['kind'], string | null]>([
  ['Sophie Binet', 'person', 'sophie binet'],
  ['Ursula von der Leyen', 'person', 'ursula von der leyen'],
  ['la secrétaire générale de la CGT', 'person', null],
  ['Le chef de l’État', 'person', null],
  ['judge', 'person', null],
  ['Microsoft', 'organization', 'microsoft'],
  ['The FTC', 'organization', 'ftc'],
  ['le ministère de l’Intérieur', 'organization', 'ministere de l interieur'],
  ['eBay', 'organization', 'ebay'],
  ['Regulators', 'organization', null],
  ['companies', 'organization', null],
  ['a letter to Microsoft', 'document', null],
  ['un rapport de l’ONU', 'document', null],
  ['le récit', 'document', null],
  ['the National Audit Office report', 'document', 'national audit office report'],
  ['A person close to the project', 'anonymous', null],
  ['…', 'organization', null],
])('%s (%s) is known elsewhere as %j', (name, kind, expected) => {
  expect(key(name, kind)).toBe(expected);
});

it('a person of the story is known by name, whatever its letters', () => {
  expect(key('madonna', 'person', 0)).toBe('madonna');
});
