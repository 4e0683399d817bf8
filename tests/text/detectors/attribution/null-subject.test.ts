import { describe, expect, it } from 'vitest';
import { nullSubject } from '../../../../lib/text/detectors/attribution/null-subject';
import { verbGroup } from '../../../../lib/text/detectors/attribution/verb-group';
import { searchIn } from './search-in';

/** The source of the first form of the lexicon's verbs in a sentence. */
function sourceOf(sentence: string, tag = 'es', reports = true) {
  const search = searchIn(sentence, tag);
  const { tokens } = search.view;
  const at = tokens.findIndex(({ norm }) => search.language.verbs.has(norm));
  const readings = search.language.verbs.get(tokens[at]?.norm ?? '') ?? [];
  return nullSubject(search, at, readings, verbGroup(search, at), reports);
}

describe('a verb without a subject', () => {
  it('points back to who spoke before', () => {
    expect(sourceOf('Añadió que nadie la cumple.')).toMatchObject({
      kind: 'pronoun',
      unprinted: true,
      plural: false,
    });
  });

  it('tells the number by its auxiliary', () => {
    expect(sourceOf('Han dicho que nadie la cumple.')).toMatchObject({ plural: true });
    expect(sourceOf('Ha dicho que nadie la cumple.')).toMatchObject({ plural: false });
  });

  it('finds a subject behind it', () => {
    expect(sourceOf('Así lo explica la ministra.')).toMatchObject({ kind: 'named', basis: 'role' });
  });

  it('speaks from within a body', () => {
    expect(sourceOf('En el Gobierno explican que no.')).toMatchObject({ kind: 'anonymous' });
  });

  it('is a passive with "se"', () => {
    expect(sourceOf('Se dijo que nadie la cumple.')).toBeNull();
  });

  it('does not open its clause behind a noun phrase', () => {
    expect(sourceOf('La lluvia de ayer dijo que no.')).toBeNull();
  });

  it('needs a subject in French', () => {
    expect(sourceOf('Ajoute que personne ne vient.', 'fr')).toBeNull();
  });
});
