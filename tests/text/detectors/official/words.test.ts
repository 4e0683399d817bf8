import { describe, expect, it } from 'vitest';
import { listed, Phrases, split } from '../../../../lib/text/detectors/official/phrases';
import { fold } from '../../../../lib/text/detectors/official/words';
import { sentence } from './sentence';

const texts = (text: string, tag: string) => sentence(text, tag).words.map((word) => word.text);

describe('words of the official detector', () => {
  it.each([
    ['fr', 'M. Dupont', ['M.', 'Dupont']],
    ['fr', "l'ex-ministre", ["l'", 'ex-', 'ministre']],
    ['fr', 'anti-Macron', ['anti-', 'Macron']],
    ['fr', 'Jean-Marie', ['Jean-Marie']],
    ['fr', 'Bachar al-Assad', ['Bachar', 'al-Assad']],
    ['en', 'Gov. Holm', ['Gov.', 'Holm']],
    ['en', "Holm's", ['Holm', "'s"]],
    ['en', 'Trump-related', ['Trump', '-related']],
    ['en', 'Kim Jong-un', ['Kim', 'Jong-un']],
    ['en', "O'Brien", ["O'Brien"]],
  ])('cuts %s “%s”', (tag, text, words) => {
    expect(texts(text, tag)).toEqual(words);
  });

  it('knows that a capital at the start of a sentence or quotation says nothing', () => {
    const { words } = sentence('Hier, Paul dit : « Demain, Paul part. »', 'fr');
    expect(words.filter((word) => word.initial).map((word) => word.text)).toEqual([
      'Hier',
      'Demain',
    ]);
  });

  it('takes an Arabic name with its article for capitalized', () => {
    const word = sentence('Bachar al-Assad', 'fr').words[1];
    expect(word?.capital).toBe(true);
  });

  it('folds case, accents and apostrophes', () => {
    expect(fold('L’Élysée')).toBe("l'elysee");
    expect(fold('Œuvre')).toBe('oeuvre');
  });
});

describe('Phrases', () => {
  const table = new Phrases<string>();
  table.add('chef', 'head');
  table.add("chef de l'État", 'head of state');
  table.add('chef', 'a later one');
  const keys = (text: string) => split(text).map((key) => ({ key }));

  it('finds the longest phrase at a word', () => {
    expect(table.match(keys("le chef de l'Etat parle"), 1)).toEqual({
      value: 'head of state',
      end: 5,
    });
  });

  it('keeps the first value of a phrase and gives null for an unknown one', () => {
    expect(table.get('chef')).toBe('head');
    expect(table.match(keys('le maire'), 1)).toBeNull();
  });

  it('splits lists at commas and line ends', () => {
    expect(listed('a, b\nc,')).toEqual(['a', 'b', 'c']);
    expect(listed(' a  b ', ' ')).toEqual(['a', 'b']);
  });
});
