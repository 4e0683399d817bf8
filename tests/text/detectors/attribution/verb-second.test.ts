import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../../lib/text/detectors/attribution/clause-field';
import { verbSecondCue } from '../../../../lib/text/detectors/attribution/verb-second';
import {
  postposedCue,
  quoteTag,
  reportedCue,
} from '../../../../lib/text/detectors/attribution/verbless-cues';
import { searchIn } from './search-in';

function sourceOf(sentence: string, verb: string): string | null {
  const search = searchIn(sentence, 'de');
  const at = search.at(verb);
  const cue = verbSecondCue(search, at, search.language.verbs.get(verb) ?? []);
  return cue?.source ? search.words(cue.source.from, cue.source.to) : null;
}

describe('the subject of a verb', () => {
  it.each([
    ['Der Minister sagte, dass es reicht.', 'sagte', 'Der Minister'],
    ['Am Montag sagte der Minister, dass es reicht.', 'sagte', 'der Minister'],
    ['Am Montag teilte die Polizei mit, dass es reicht.', 'teilte', 'die Polizei'],
    ['Der Minister hat am Montag mitgeteilt, dass es reicht.', 'mitgeteilt', 'Der Minister'],
    ['Es reicht, wie das Ministerium mitteilte.', 'mitteilte', 'das Ministerium'],
    ['Das wurde von der Polizei bestätigt.', 'bestätigt', 'der Polizei'],
    [
      'Der Präsident des Klubs, ein Arzt, sagte das.',
      'sagte',
      'Der Präsident des Klubs , ein Arzt',
    ],
  ])('%s', (sentence, verb, source) => {
    expect(sourceOf(sentence, verb)).toBe(source);
  });

  it.each([
    ['a verb whose particle is missing', 'Die Polizei teilte den Kuchen.', 'teilte'],
    ['a verb of a relative clause', 'Das Haus, das der Minister nannte, brennt.', 'nannte'],
    ['a passive without an agent', 'Das wurde am Montag bestätigt.', 'bestätigt'],
    ['an object in front', 'Dem Minister sagte niemand etwas.', 'sagte'],
  ])('is none of %s', (_, sentence, verb) => {
    expect(sourceOf(sentence, verb)).toBeNull();
  });
});

describe('the field of a verb', () => {
  it('reaches from mark to mark', () => {
    const search = searchIn('Es reicht, sagte der Minister, und ging.', 'de');
    const { from, to } = fieldOf(search, search.at('sagte'));
    expect(search.words(from, to)).toBe('sagte der Minister');
  });
});

describe('a source without a verb', () => {
  it('stands behind "so"', () => {
    const search = searchIn('Die Brücke ist alt, so der Minister.', 'de');
    expect(quoteTag(search, search.at('so'))?.source).toMatchObject({ kind: 'named' });
    const other = searchIn('Die Brücke ist so alt.', 'de');
    expect(quoteTag(other, other.at('so'))).toBeNull();
  });

  it('stands before "zufolge"', () => {
    const search = searchIn('Dem Bericht zufolge ist die Brücke alt.', 'de');
    expect(postposedCue(search, search.at('zufolge'))?.source).toMatchObject({ document: true });
  });
});

describe('the mood of reported speech', () => {
  it('goes on with the last speaker', () => {
    expect(reportedCue(searchIn('Das Geld sei weg.', 'de'))?.source).toMatchObject({
      continues: true,
    });
    expect(reportedCue(searchIn('Das Geld ist weg.', 'de'))).toBeNull();
    expect(reportedCue(searchIn('The money is gone.'))).toBeNull();
  });
});
