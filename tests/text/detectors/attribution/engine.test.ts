import { describe, expect, it } from 'vitest';
import { cueSpan } from '../../../../lib/text/detectors/attribution/cue';
import { findCues } from '../../../../lib/text/detectors/attribution/cues';
import { capitalRuns } from '../../../../lib/text/detectors/attribution/names';
import { isBetween, isFiniteVerb } from '../../../../lib/text/detectors/attribution/noun-phrase';
import { phraseMatcher } from '../../../../lib/text/detectors/attribution/phrase-matcher';
import { phraseRight } from '../../../../lib/text/detectors/attribution/phrase-right';
import { regionNames } from '../../../../lib/text/detectors/attribution/region-names';
import { coreOf, isAcronym } from '../../../../lib/text/detectors/attribution/source-core';
import { sourceKind } from '../../../../lib/text/detectors/attribution/source-kind';
import { groupSources } from '../../../../lib/text/detectors/attribution/sources';
import { Speakers } from '../../../../lib/text/detectors/attribution/speakers';
import { subjectLeft } from '../../../../lib/text/detectors/attribution/subject-left';
import { piecesOf } from '../../../../lib/text/detectors/attribution/subject-pieces';
import { isQuote } from '../../../../lib/text/detectors/attribution/tracker';
import { verbCue } from '../../../../lib/text/detectors/attribution/verb-cue';
import { verbGroup } from '../../../../lib/text/detectors/attribution/verb-group';
import { tokenize } from '../../../../lib/text/tokens';
import { searchIn } from './search-in';

describe('phrases of a list', () => {
  const lexicon = { elisions: new Set<string>(), enclitics: [] };
  const match = phraseMatcher([['a', 'more than'], ['b', 'walk*'] as const], lexicon);
  const keys = (text: string, at: number) =>
    match(tokenize(text, { start: 0, end: text.length }, lexicon), at).map(({ key }) => key);

  it('are found where they begin, words by their beginning where a star says so', () => {
    expect(keys('more than enough', 0)).toEqual(['a']);
    expect(keys('more then', 0)).toEqual([]);
    expect(keys('walking home', 0)).toEqual(['b']);
    expect(keys('home walking', 0)).toEqual([]);
  });
});

describe('names of countries', () => {
  it('come from CLDR in the language itself', () => {
    expect(regionNames('fr')).toEqual(expect.arrayContaining(['Allemagne', 'Japon']));
    expect(regionNames('en')).toEqual(expect.arrayContaining(['Germany', 'Japan']));
  });
});

describe('a sentence', () => {
  it('knows what stands inside quotation marks', () => {
    const { view } = searchIn('She called it “a great day” and left.');
    const quoted = view.tokens.filter((_, at) => view.quoted[at]).map(({ text }) => text);
    expect(quoted).toEqual(['a', 'great', 'day']);
    expect(isQuote(view)).toBe(false);
    expect(isQuote(searchIn('“We are done with it,” she said.').view)).toBe(true);
  });

  it('leaves its dateline out', () => {
    expect(searchIn('LEEDS (AP) — The wall fell.').view.tokens[0]?.text).toBe('The');
    expect(searchIn('The wall fell.').view.tokens[0]?.text).toBe('The');
  });
});

describe('names', () => {
  it('are runs of capitals, a common first word apart', () => {
    const { view, language, words } = searchIn('Yesterday Ann Hale met Paul.');
    const runs = capitalRuns(view.tokens, language).map(([from, to]) => words(from, to));
    expect(runs).toEqual(expect.arrayContaining(['Paul']));
    expect(runs.join(' ')).toContain('Ann Hale');
  });

  it('are acronyms in capitals alone', () => {
    const token = (text: string) => ({ text }) as Parameters<typeof isAcronym>[0];
    expect(isAcronym(token('NATO'))).toBe(true);
    expect(isAcronym(token('Nato'))).toBe(false);
    expect(isAcronym(token('A'))).toBe(false);
  });
});

describe('verbs and their subjects', () => {
  it('are told from other words', () => {
    const { view, language, at } = searchIn('The mayor has left.');
    expect(isFiniteVerb(language, view.tokens[at('has')] as never)).toBe(true);
    expect(isFiniteVerb(language, view.tokens[at('mayor')] as never)).toBe(false);
  });

  it('may be parted by adverbs and auxiliaries', () => {
    const search = searchIn('The mayor has openly denied it.');
    expect(isBetween(search, search.at('openly'))).toBe(true);
    expect(isBetween(search, search.at('mayor'))).toBe(false);
    const group = verbGroup(search, search.at('denied'));
    expect(group).toMatchObject({ start: search.at('has'), auxiliary: 'have', negated: false });
  });

  it.each([
    ['en', 'The old mayor said no.', 'said', 'The old mayor'],
    ['en', 'On Monday, the council said no.', 'said', 'the council'],
    ['fr', 'Lundi, la préfecture affirme que non.', 'affirme', 'la préfecture'],
    ['fr', 'Le maire, élu en mars, affirme que non.', 'affirme', 'Le maire , élu en mars'],
  ])('in %s: %s', (tag, text, verb, subject) => {
    const search = searchIn(text, tag);
    const found = subjectLeft(search, search.at(verb));
    expect(found && search.words(found.phrase.from, found.phrase.to)).toBe(subject);
  });

  it('split at commas', () => {
    const { view } = searchIn('Ann, head of it, left');
    expect(piecesOf(view.tokens, 0, view.tokens.length)).toHaveLength(3);
  });
});

describe('source phrases', () => {
  it.each([
    ['en', 'the interior ministry', 'organization'],
    ['en', 'two officials', 'anonymous'],
    ['en', 'Ann Hale', 'named'],
    ['en', 'she', 'pronoun'],
    ['fr', 'le ministère de la Justice', 'organization'],
    ['fr', 'un témoin', 'anonymous'],
    ['fr', 'Anne Leroux', 'named'],
    ['en', 'quite slowly', undefined],
  ])('in %s: %s is %s', (tag, text, kind) => {
    const { view, language, names } = searchIn(`${text}`, tag);
    const found = sourceKind(view.tokens, 0, view.tokens.length, language, names);
    expect(found?.kind).toBe(kind);
  });

  it('have a core that ends before the first preposition', () => {
    const { view, language, names, words } = searchIn('the minister of transport');
    const core = coreOf(view.tokens, 0, view.tokens.length, language, names);
    expect(words(0, core.to)).toBe('the minister');
  });

  it('stand to the right of a preposition', () => {
    const search = searchIn('According to the police, it is over.');
    const found = phraseRight(search, search.at('the'));
    expect(found && search.words(found.from, found.to)).toBe('the police');
  });
});

describe('cues', () => {
  it.each([
    ['en', 'The mayor said that it is over.', 'said'],
    ['en', 'According to the mayor, it is over.', 'According to'],
    ['fr', 'Le maire a déclaré que tout est fini.', 'a déclaré'],
    ['fr', 'Selon le maire, tout est fini.', 'Selon'],
  ])('in %s: %s', (tag, text, expected) => {
    const search = searchIn(text, tag);
    const [cue] = findCues(search);
    const span = cue && cueSpan(search.view.tokens, cue);
    expect(span && search.text.slice(span.start, span.end)).toBe(expected);
  });

  it('are no cues inside quotation marks or without a source', () => {
    expect(findCues(searchIn('“The mayor said so”')).length).toBe(0);
    expect(findCues(searchIn('It was a long and quiet day.')).length).toBe(0);
  });

  it('come from a verb that reports', () => {
    const search = searchIn('The mayor said that it is over.');
    const readings = search.language.verbs.get('said') ?? [];
    expect(verbCue(search, search.at('said'), readings)?.source?.kind).toBe('named');
  });
});

describe('speakers', () => {
  const speaker = (name: string, gender: 'f' | 'm' | null, sentence: number) => ({
    status: 'named' as const,
    name,
    person: null,
    gender,
    plural: false,
    document: false,
    head: null,
    sentence,
  });

  it('are remembered, the latest first', () => {
    const speakers = new Speakers();
    speakers.hear(speaker('Ann Hale', 'f', 0));
    speakers.hear(speaker('Paul Webb', 'm', 1));
    expect(speakers.last?.name).toBe('Paul Webb');
    expect(speakers.resolve({ gender: 'f', plural: false }, 2, 5)?.name).toBe('Ann Hale');
    expect(speakers.resolve({ gender: 'f', plural: false }, 9, 5)).toBeNull();
  });

  it('have their statements together', () => {
    expect(groupSources([], [])).toEqual([]);
  });
});
