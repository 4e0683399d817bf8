import { describe, expect, it } from 'vitest';
import { attribution } from '../../../../lib/text/detectors/attribution';
import type { TextDocument } from '../../../../lib/text/detectors/detector';
import { languageOf } from '../../../../lib/text/languages';
import { quotations } from '../../../../lib/text/quotations';
import { segment } from '../../../../lib/text/segment';
import type { Story } from '../../../../lib/text/types';
import { articleOf } from '../../article';
import german from '../../cases/de/attribution.json';
import english from '../../cases/en/attribution.json';
import spanish from '../../cases/es/attribution.json';
import french from '../../cases/fr/attribution.json';
import italian from '../../cases/it/attribution.json';
import portuguese from '../../cases/pt/attribution.json';

/** What one sentence must come out as; null where it is no claim. */
interface Expected {
  status: string;
  rule?: string;
  /** The source as printed; null when it is carried from another sentence. */
  source?: string | null;
  name?: string;
  cue?: string;
}

interface Case {
  about: string;
  blocks: string[];
  expect: (Expected | null)[];
}

function read(blocks: readonly string[], tag: string) {
  const language = languageOf(tag);
  if (!language) throw new Error(`no language ${tag}`);
  const article = articleOf(blocks, tag);
  const document: TextDocument = {
    ...article,
    sentences: segment(article, language),
    quotations: quotations(article),
  };
  const story: Story = {
    language: tag,
    analysed: tag,
    people: [],
    mentions: [],
    offices: [],
    figures: [],
    findings: [],
    sentences: document.sentences,
    statements: [],
    sources: [],
    covered: 0,
  };
  return { article, document, ...attribution.detect(document, language, story) };
}

describe.each([
  ['fr', french as Case[]],
  ['en', english as Case[]],
  ['it', italian as Case[]],
  ['pt', portuguese as Case[]],
  ['es', spanish as Case[]],
  ['de', german as Case[]],
])('attribution (%s)', (tag, cases) => {
  it.each(cases)('$about', ({ blocks, expect: expected }) => {
    const { article, document, statements } = read(blocks, tag);
    expect(document.sentences).toHaveLength(expected.length);
    const found = document.sentences.map(({ index }) => {
      const statement = statements.find(({ sentence }) => sentence === index);
      const wanted = expected[index];
      if (!statement) return null;
      const { source, cue } = statement;
      const all = {
        status: statement.status,
        rule: statement.rule,
        source: source?.span ? article.text.slice(source.span.start, source.span.end) : null,
        name: source?.name ?? undefined,
        cue: cue ? article.text.slice(cue.start, cue.end) : undefined,
      };
      // A case says only what it is about.
      return wanted
        ? Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted))
        : { status: all.status };
    });
    expect(found).toEqual(expected);
  });
});

describe('attribution', () => {
  it('groups the statements by their source', () => {
    const { sources } = read(
      ['The police said the road was closed. The police said it would reopen. Ann Hale said no.'],
      'en',
    );
    expect(sources.map(({ name, kind, statements }) => [name, kind, statements])).toEqual([
      ['The police', 'organization', [0, 1]],
      ['Ann Hale', 'person', [2]],
    ]);
  });

  it.each([
    ['fr', 'Selon la préfecture, le pont est fermé. '],
    ['fr', '« Non », a dit le maire, '],
    ['en', 'The minister, who said that the mayor, who '],
    ['en', 'and '],
  ])('takes time linear in the length of %s text: %s', (tag, text) => {
    const time = (count: number) => {
      const started = performance.now();
      read([text.repeat(count)], tag);
      return performance.now() - started;
    };
    const size = Math.ceil(100_000 / text.length);
    time(size >> 3);
    const half = time(size);
    const whole = time(size * 2);
    expect(whole).toBeLessThan(Math.max(half * 3, 500));
  });
});
