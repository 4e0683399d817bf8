import type {
  ArticleText,
  Block,
  BlockRole,
  Quantity,
  Span,
  Statement,
  Story,
} from '../../lib/text/types';

/** What a made-up article says about itself; spans are given by the words themselves. */
export interface FixtureWords {
  language: string;
  title: string;
  siteName: string;
  paragraphs: string[];
  minister: { name: string; office: string; knownOffice: string; country: string };
  mayor: { name: string; office: string; country: string };
  organization: string;
  anonymous: string;
  /** Words of statements, with who vouches for each. */
  said: {
    words: string;
    by: 'minister' | 'mayor' | 'organization' | 'anonymous';
    quote: boolean;
  }[];
  claims: { words: string; strength: number; rule: Statement['rule'] }[];
  figures: (Pick<Quantity, 'type' | 'value' | 'unit' | 'bound'> & {
    words: string;
    counted: string | null;
  })[];
  findings: Story['findings'];
}

/** An article over the words. */
export function articleOf({ language, title, siteName, paragraphs }: FixtureWords): ArticleText {
  const parts: [BlockRole, string][] = [
    ['headline', title],
    ...paragraphs.map((words): [BlockRole, string] => ['paragraph', words]),
  ];
  const blocks: Block[] = [];
  let text = '';
  for (const [role, words] of parts) {
    if (text) text += '\n\n';
    blocks.push({ role, start: text.length, end: text.length + words.length });
    text += words;
  }
  return {
    text,
    blocks,
    language,
    title,
    byline: null,
    siteName,
    published: '2026-03-12',
    url: `https://news.example/${language}/dam`,
  };
}

/** A story whose spans lie in `articleOf(words)`. */
export function storyOf(words: FixtureWords): Story {
  const { text } = articleOf(words);
  const people: Story['people'] = [
    person(words.minister.name, words.minister.office, words.minister.country, {
      knownOffice: words.minister.knownOffice,
    }),
    person(words.mayor.name, words.mayor.office, words.mayor.country, { former: true }),
  ];
  const figures = words.figures.map(({ words: printed, counted, ...rest }) => {
    const span = find(text, printed);
    return {
      ...rest,
      ...span,
      counted: counted ? find(text, counted, span.start) : null,
      modifier: null,
    };
  });
  const statements = statementsOf(words, text);
  return {
    language: words.language,
    analysed: words.language,
    people,
    mentions: people.flatMap(({ name }, index) =>
      all(text, name).map((span) => ({ ...span, person: index, title: null })),
    ),
    offices: [],
    figures,
    findings: words.findings,
    sentences: articleOf(words).blocks.map(({ start, end }, index) => ({
      start,
      end,
      index,
      block: index,
    })),
    statements,
    sources: sourcesOf(words, statements),
    covered: text.length,
  };
}

function person(
  name: string,
  office: string,
  country: string,
  more: { knownOffice?: string; former?: boolean },
): Story['people'][number] {
  return {
    name,
    official: true,
    office,
    knownOffice: more.knownOffice ?? null,
    former: more.former ?? false,
    organization: null,
    country,
    wikidata: null,
    gender: 'f',
    basis: ['title', 'gazetteer'],
  };
}

function statementsOf(words: FixtureWords, text: string): Statement[] {
  const statuses = {
    minister: 'named',
    mayor: 'named',
    organization: 'organization',
    anonymous: 'anonymous',
  } as const;
  const said = words.said.map(
    ({ words: printed, by, quote }): Statement => ({
      ...find(text, printed),
      sentence: 0,
      status: statuses[by],
      source: { span: null, name: nameOf(words, by), person: null },
      cue: null,
      quote,
      rule: quote ? 'Q1' : 'A1',
      strength: 0,
      reasons: [],
    }),
  );
  const claims = words.claims.map(
    ({ words: printed, strength, rule }): Statement => ({
      ...find(text, printed),
      sentence: 0,
      status: 'unattributed',
      source: null,
      cue: null,
      quote: false,
      rule,
      strength,
      reasons: [],
    }),
  );
  return [...said, ...claims].sort((a, b) => a.start - b.start);
}

function sourcesOf(words: FixtureWords, statements: Statement[]): Story['sources'] {
  const kinds = {
    minister: 'person',
    mayor: 'person',
    organization: 'organization',
    anonymous: 'anonymous',
  } as const;
  return (['minister', 'mayor', 'organization', 'anonymous'] as const).map((by, index) => ({
    name: nameOf(words, by),
    kind: kinds[by],
    person: index < 2 ? index : null,
    statements: statements.flatMap(({ source }, at) =>
      source?.name === nameOf(words, by) ? [at] : [],
    ),
  }));
}

function nameOf(words: FixtureWords, by: FixtureWords['said'][number]['by']): string {
  const who = words[by];
  return typeof who === 'string' ? who : who.name;
}

/** Where the words stand; throws when they do not, which is a mistake of the fixture. */
function find(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the fixture: ${words}`);
  return { start, end: start + words.length };
}

function all(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}
