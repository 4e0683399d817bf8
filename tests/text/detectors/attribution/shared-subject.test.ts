import { describe, expect, it } from 'vitest';
import { participleClause } from '../../../../lib/text/detectors/attribution/participle-clause';
import { sharedSubject } from '../../../../lib/text/detectors/attribution/shared-subject';
import { verbCue } from '../../../../lib/text/detectors/attribution/verb-cue';
import {
  beforeFiller,
  closesSentence,
  hasComplement,
  isAside,
  opensClause,
} from '../../../../lib/text/detectors/attribution/verb-place';
import { searchIn } from './search-in';

describe('sharedSubject', () => {
  it.each([
    ['en', 'The mayor left the room and warned that rents would rise.', 'warned', 'The mayor'],
    [
      'en',
      'On Monday the ministry closed the site, saying it was unsafe.',
      'saying',
      'the ministry',
    ],
    ['fr', 'La police a arrêté un homme et écarte la piste du vol.', 'écarte', 'La police'],
    ['fr', 'Le maire a quitté la salle, dénonçant un complot.', 'dénonçant', 'Le maire'],
  ])('finds who opens the clause (%s): %s', (tag, text, verb, expected) => {
    const search = searchIn(text, tag);
    const found = sharedSubject(search, search.at(verb));
    expect(found && search.words(found.phrase.from, found.phrase.to)).toBe(expected);
    expect(found?.subordinate).toBe(false);
  });

  it('takes nothing that cannot speak', () => {
    const search = searchIn('The bridge fell and damaged two boats.', 'en');
    expect(sharedSubject(search, search.at('damaged'))).toBeNull();
  });

  it('knows a clause that hangs on another', () => {
    const search = searchIn('It closed because the mayor left and warned the staff.', 'en');
    expect(sharedSubject(search, search.at('warned'))?.subordinate).toBe(true);
  });
});

describe('participleClause', () => {
  const clause = (text: string, tag: string, verb: string) => {
    const search = searchIn(text, tag);
    const at = search.at(verb);
    return participleClause(search, at, search.language.verbs.get(verb) ?? []);
  };

  it('reports after a comma, less surely than a main verb', () => {
    const cue = clause('The ministry closed the site, saying that it was unsafe.', 'en', 'saying');
    expect(cue?.source?.kind).toBe('organization');
    const search = searchIn('The ministry said that the site was unsafe.', 'en');
    const at = search.at('said');
    const main = verbCue(search, at, search.language.verbs.get('said') ?? []);
    expect(cue?.score).toBeLessThan(main?.score ?? 0);
  });

  it('reports behind the marker of a gérondif', () => {
    const cue = clause('Le maire a répondu en accusant la préfecture.', 'fr', 'accusant');
    expect(cue?.class).toBe('act');
  });

  it('reports when it tells what a letter asks', () => {
    const text = 'The committee sent a letter to the firm demanding answers.';
    expect(clause(text, 'en', 'demanding')?.source?.kind).toBe('organization');
  });

  it('is none without comma, marker or document', () => {
    expect(clause('The mayor met people demanding answers.', 'en', 'demanding')).toBeNull();
  });
});

describe('where a verb stands', () => {
  it('sees what follows it', () => {
    const search = searchIn('The mayor said in Lyon that rents rose.', 'en');
    expect(hasComplement(search, search.at('said') + 1)).toBe(true);
    expect(opensClause(search, search.at('said') + 1)).toBe(false);
    expect(opensClause(search, search.at('that'))).toBe(true);
  });

  it('tells a tag that closes the sentence from a clause that goes on', () => {
    const closing = searchIn('Rents will rise, the ministry said on Monday.', 'en');
    expect(closesSentence(closing, closing.at('the'), closing.at('said') + 1)).toBe(true);
    const open = searchIn('Rents rose, the ministry said the data were old.', 'en');
    expect(closesSentence(open, open.at('the'), open.at('said') + 1)).toBe(false);
  });

  it('reads past a filler between commas', () => {
    const search = searchIn('Canada, in turn, wants a deal.', 'en');
    expect(beforeFiller(search, search.at('wants'))).toBe(1);
    const bare = searchIn('Canada, a neighbour, wants a deal.', 'en');
    expect(beforeFiller(bare, bare.at('wants'))).toBe(bare.at('wants'));
  });

  it('knows the French aside that brings its subject after it', () => {
    const search = searchIn("Comme l'a souligné la préfecture, le pont est fermé.", 'fr');
    expect(isAside(search, search.at('a'))).toBe(true);
    expect(isAside(search, search.at('est'))).toBe(false);
  });
});
