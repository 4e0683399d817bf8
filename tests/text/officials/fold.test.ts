import { describe, expect, it } from 'vitest';
import { foldName, surnamesOf } from '../../../lib/text/officials/fold';

describe('a folded name', () => {
  it.each([
    ['Agnès Pannier-Runacher', 'agnes pannier runacher'],
    ['Bachar Al-Assad', 'bachar al assad'],
    ['Michelle O’Neill', 'michelle oneill'],
    ["Michelle O'Neill", 'michelle oneill'],
    ['Lech Wałęsa', 'lech walesa'],
    ['Binali Yıldırım', 'binali yildirim'],
    ['Mette Frederiksen  ', 'mette frederiksen'],
    ['Lars\u00a0Løkke  Rasmussen', 'lars lokke rasmussen'],
    ['Ame\u0301lie', 'amelie'],
    ['J.D. Vance', 'jd vance'],
    ['plain', 'plain'],
    ['', ''],
  ])('of %j is %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('does not change when folded again', () => {
    for (const name of ['Éric Dupond-Moretti', 'Robert F. Kennedy Jr.', 'Þórður Ægir']) {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }
  });
});

describe('the surnames of a name', () => {
  it.each([
    ['Emmanuel Macron', ['Macron']],
    ['Ursula von der Leyen', ['von der Leyen']],
    ['Marine Le Pen', ['Le Pen']],
    ['Dominique de Villepin', ['de Villepin', 'Villepin']],
    ["Valéry Giscard d'Estaing", ["d'Estaing", 'Estaing']],
    ['Bashar al-Assad', ['al-Assad', 'Assad']],
    ['Mohammed bin Salman', ['bin Salman']],
    ['Alexander De Croo', ['De Croo']],
    ['Andrés Manuel López_Obrador', ['López Obrador']],
    ['Robert F. Kennedy Jr.', ['Kennedy']],
    ['Benigno Aquino III', ['Aquino']],
    ['Nicolas Dupont-Aignan', ['Dupont-Aignan']],
    ['Cédric O', ['O']],
    ['Le Drian', ['Drian']],
    ['Salmane', ['Salmane']],
  ])('%s are %j', (name, surnames) => {
    expect(surnamesOf(name, false)).toEqual(surnames);
  });

  it('come first where the press puts them first', () => {
    expect(surnamesOf('Xi Jinping', true)).toEqual(['Xi']);
  });
});
