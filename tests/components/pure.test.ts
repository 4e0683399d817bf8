import { describe, expect, it } from 'vitest';
import { figuresTable } from '../../components/figures-table';
import { groupSources } from '../../components/group-sources';
import { markSpans, pieces } from '../../components/mark-spans';
import { pageMessage, storyProblem } from '../../components/page-message';
import { parseHost } from '../../components/parse-host';
import { parseTags } from '../../components/parse-tags';
import { personLine } from '../../components/person-line';
import { quantityText } from '../../components/quantity-text';
import { sortFigures } from '../../components/sort-figures';
import { countMarks, countStatements } from '../../components/story-counts';
import type { Person, Quantity } from '../../lib/text/types';
import { articlePage, bare } from './fixtures';
import { english, french } from './mount';

const page = articlePage('en');
const { story, article } = page;
if (!story || !article) throw new Error('the fixture has no story');

const quantity = (given: Partial<Quantity>): Quantity => ({
  start: 0,
  end: 1,
  type: 'count',
  value: 1,
  unit: null,
  bound: null,
  counted: null,
  modifier: null,
  ...given,
});

describe('a figure in words', () => {
  it.each([
    [{ type: 'money', value: 48e6, unit: 'EUR' }, '€48,000,000', '48 000 000 €'],
    [{ type: 'money', value: 9.5, unit: 'USD' }, '$9.50', '9,50 $US'],
    [{ type: 'money', value: 5, unit: 'écus' }, '5 écus', '5 écus'],
    [{ type: 'percent', value: 12.5, unit: '%', bound: '~' }, 'about 12.5%', 'environ 12,5 %'],
    [{ type: 'count', value: 1200, unit: 'homes' }, '1,200 homes', '1 200 homes'],
    [{ type: 'age', value: 71 }, '71 years old', '71 ans'],
    [{ type: 'age', value: 1 }, '1 year old', '1 an'],
    [{ type: 'duration', value: 'P6M', bound: '<' }, 'less than 6 months', 'moins de 6 mois'],
    [{ type: 'duration', value: 'P1Y6M' }, '1 year and 6 months', '1 an et 6 mois'],
    [{ type: 'duration', value: 'PT90M' }, '90 minutes', '90 minutes'],
    [{ type: 'date', value: '2026-03-12' }, 'March 12, 2026', '12 mars 2026'],
    [{ type: 'date', value: '--04-28', resolved: '2026-04-28' }, 'April 28, 2026', '28 avril 2026'],
    [{ type: 'count', value: 300, bound: '>' }, 'more than 300', 'plus de 300'],
    [{ type: 'count', value: 300, bound: '>=' }, 'at least 300', 'au moins 300'],
    [{ type: 'count', value: 300, bound: '<=' }, 'at most 300', 'au plus 300'],
  ] as [Partial<Quantity>, string, string][])('%j', (given, en, fr) => {
    const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain(quantityText(quantity(given), english))).toBe(en);
    expect(plain(quantityText(quantity(given), french))).toBe(fr);
  });

  it('is null when the value is vague', () => {
    expect(quantityText(quantity({ value: null, bound: '>' }), english)).toBeNull();
  });
});

describe('the order of figures', () => {
  const [a, b, c] = [
    quantity({ start: 0, value: 5 }),
    quantity({ start: 10, value: null }),
    quantity({ start: 20, value: 2, type: 'age' }),
  ] as const;
  it.each([
    ['text', false, [a, b, c]],
    ['text', true, [c, b, a]],
    ['value', false, [c, a, b]],
    ['value', true, [a, c, b]],
    ['type', false, [c, a, b]],
  ] as const)('by %s (down: %s)', (by, down, expected) => {
    expect(sortFigures([a, b, c], by, down)).toEqual(expected);
  });
});

describe('the copied table', () => {
  it('has a head and a line for each figure, apart by tabs', () => {
    const lines = figuresTable(story.figures, article, english).split('\n');
    expect(lines[0]).toBe('As printed\tRead as\tWhat it counts');
    expect(lines).toContain('1,200\t1,200\thomes');
    expect(lines).toHaveLength(story.figures.length + 1);
  });

  it.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['@sum', "'@sum"],
    ['-5 %', '-5 %'],
    ['-5+cmd', "'-5+cmd"],
    ['a\tb\nc', 'a b c'],
  ])('writes %j as %j, so that no spreadsheet runs it', (printed, cell) => {
    const text = { ...article, text: printed };
    const figure = quantity({ start: 0, end: printed.length, value: null });
    expect(figuresTable([figure], text, english).split('\n')[1]).toBe(`${cell}\t\t`);
  });
});

describe('counts', () => {
  it('are of statements by who vouches for them', () => {
    expect(countStatements(story)).toEqual({ all: 12, attributed: 7, unnamed: 1, none: 4 });
  });

  it('are of marks by kind', () => {
    expect(countMarks(story)).toEqual({ official: 4, figure: 8, statement: 4 });
  });
});

it('groups sources, the one that says most first, and leaves empty groups out', () => {
  const groups = groupSources(story).map(({ key, sources }) => [
    key,
    sources.map(({ name }) => name),
  ]);
  expect(groups).toEqual([
    ['people', ['Tomas Reyle', 'Ilse Marlowe']],
    ['organizations', ['The Water Board']],
    ['unnamed', ['A person close to the project']],
  ]);
  expect(groupSources({ ...story, sources: [] })).toEqual([]);
  const judge = { name: 'the judge', kind: 'person' as const, person: null, statements: [0] };
  expect(groupSources({ ...story, sources: [judge] }).map(({ key }) => key)).toEqual(['roles']);
});

describe('what is known of a person in one line', () => {
  const person: Person = {
    name: 'A B',
    official: true,
    office: null,
    knownOffice: null,
    former: false,
    organization: null,
    country: null,
    wikidata: null,
    gender: null,
    basis: [],
  };
  it.each([
    [{}, null],
    [{ office: 'mayor', country: 'BE' }, 'mayor · Belgium'],
    [{ office: 'former mayor', former: true }, 'former mayor'],
    [{ knownOffice: 'mayor', former: true }, 'former mayor'],
    [
      { office: 'Commission', organization: 'Commission', country: 'EU' },
      'Commission · European Union',
    ],
  ] as [Partial<Person>, string | null][])('%j', (given, line) => {
    expect(personLine({ ...person, ...given }, english)).toBe(line);
  });
});

it.each([
  ['budget, #G20 ,  budget,,', ['budget', 'G20']],
  ['', []],
  ['à suivre; dam', ['à suivre', 'dam']],
])('tags of %j', (line, tags) => {
  expect(parseTags(line)).toEqual(tags);
});

it.each([
  ['example.org', 'example.org'],
  [' https://News.Example.org/story?x ', 'news.example.org'],
  ['localhost', 'localhost'],
  ['élysée.fr', 'xn--lyse-9oad.fr'],
  ['two words', null],
  ['word', null],
  ['javascript:alert(1)', null],
  ['ftp://example.org', null],
  ['', null],
])('the host of %j is %j', (typed, host) => {
  expect(parseHost(typed)).toBe(host);
});

describe('a page without a story says why', () => {
  it.each([
    [null, 'Whence has not read this page', true],
    [bare('idle'), 'Whence has not read this page', true],
    [bare('reading'), 'Reading the page…', false],
    [bare('no-article', 'no-article'), 'No article on this page', true],
    [bare('off'), 'Whence is off on this site', false],
    [bare('failed'), 'This page could not be analysed', true],
    [bare('failed', 'restricted'), 'Extensions may not read this page', false],
    [bare('failed', 'not-reachable'), 'The page does not answer', true],
    [bare('failed', 'too-long'), 'This page is too long to be read whole', false],
    [bare('failed', 'highlights-missing'), 'This browser cannot draw the marks', false],
    [bare('article', 'language'), 'Whence does not read this language yet', false],
  ] as const)('%#', (state, title, canRead) => {
    const message = pageMessage(state, english);
    expect(message).toMatchObject({ title, canRead });
    expect(message?.help).toMatch(/\p{L}{2}/u);
    expect(message?.help).not.toMatch(/^page_/);
  });

  it('and says nothing of a story that stands', () => {
    expect(pageMessage(page, english)).toBeNull();
    expect(storyProblem(page, english)).toBeNull();
  });

  it('but says of how many paragraphs of a teaser it speaks', () => {
    const count = page.article?.blocks.filter(({ role }) => role === 'paragraph').length ?? 0;
    expect(count).toBeGreaterThan(1);
    expect(storyProblem({ ...page, problem: 'teaser' }, english)).toBe(
      `Only the first ${count} paragraphs are readable; the counts cover those.`,
    );
  });

  it('but tells what of a story is not whole', () => {
    expect(storyProblem({ ...page, problem: 'too-long' }, english)).toMatch(
      /^This article is very/,
    );
    expect(storyProblem({ ...page, problem: 'highlights-missing' }, french)).toMatch(
      /^Ce navigateur/,
    );
  });
});

describe('marks in a text', () => {
  it('are those of the kinds that are on', () => {
    const kinds = { official: false, figure: true, statement: false };
    expect(new Set(markSpans(story, kinds).map(({ kind }) => kind))).toEqual(new Set(['figure']));
  });

  it('cut it into pieces that cover it once, each with the marks over it', () => {
    const marks = markSpans(story, { official: true, figure: true, statement: true });
    for (const block of article.blocks) {
      const cut = pieces(block, marks);
      expect(cut.map(({ start, end }) => article.text.slice(start, end)).join('')).toBe(
        article.text.slice(block.start, block.end),
      );
    }
    const inClaim = pieces(article.blocks.at(-1) ?? { start: 0, end: 0 }, marks).find(
      (piece) => piece.marks.length === 2,
    );
    expect(inClaim?.marks.map(({ kind }) => kind)).toEqual(['statement', 'figure']);
  });
});
