import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationOf,
  collectionOf,
  isObject,
  listOf,
  noteOfAnnotation,
} from '../../lib/notes/annotation';
import {
  CITATION_STYLES,
  citationOf,
  citationStyle,
  referenceOf,
  textFragmentUrl,
} from '../../lib/notes/citation';
import { csvOf } from '../../lib/notes/csv';
import { markdownBySource, markdownOf } from '../../lib/notes/export';
import type { Note } from '../../lib/notes/note';
import { anyNote, HOSTILE } from './arbitrary';
import { draft, draftAbout } from './drafts';

const note = (change: Partial<Note> = {}): Note => ({
  ...draft(),
  id: '018e3000-0000-7000-8000-000000000001',
  created: '2024-03-13T08:00:00.000Z',
  modified: '2024-03-14T08:00:00.000Z',
  deleted: null,
  sourceKey: null,
  ...change,
});

describe('a note as a W3C annotation', () => {
  it('has body, tags, target and both selectors under their standard names', () => {
    expect(annotationOf(note({ tags: ['port'] }))).toMatchObject({
      id: 'urn:uuid:018e3000-0000-7000-8000-000000000001',
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown' },
        { type: 'TextualBody', purpose: 'tagging', value: 'port' },
      ],
      target: {
        source: 'https://gazette.example/monde/port',
        selector: [
          { type: 'TextQuoteSelector', exact: 'le port a rouvert' },
          { type: 'TextPositionSelector', start: 40, end: 57 },
        ],
      },
    });
  });

  it('is one collection that JSON-LD tools can read', () => {
    const collection = JSON.parse(collectionOf([note()])) as Record<string, unknown>;
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1 });
    expect(listOf(collection['@context'])[0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(isObject(collection.first)).toBe(true);
  });

  it('that is none gives nothing', () => {
    expect(noteOfAnnotation('x')).toBeNull();
  });
});

/** Reads CSV back by RFC 4180. */
function rowsOf(csv: string): string[][] {
  return csv
    .replace(/^\ufeff/, '')
    .split('\r\n"')
    .map((row) => row.replace(/^"|"(?:\r\n)?$/g, '').split('","'));
}

describe('CSV', () => {
  it.each(HOSTILE)('never begins a cell with a formula: %j', (text) => {
    const csv = csvOf([note({ text, article: { title: text, siteName: text, published: null } })]);
    const cells = csv.split('\r\n').flatMap((row) => row.split(','));
    for (const one of cells) expect(one).not.toMatch(/^\ufeff?"?[\s]*[=+\-@|%]/);
    expect(csv).not.toContain('\0');
  });

  it('has a heading, and quotes in quotes', () => {
    const csv = csvOf([note({ text: 'dit "oui", puis\nnon' })]);
    expect(rowsOf(csv)[0]?.[0]).toBe('article');
    expect(csv).toContain('"dit ""oui"", puis\nnon"');
  });
});

describe('a citation', () => {
  const [french, english] = CITATION_STYLES;

  it('is French in French and English in English', () => {
    const cited = note({
      subject: { kind: 'statement', status: 'named', source: 'Anne Kerdoncuff' },
    });
    expect(french && citationOf(cited, french)).toBe(
      '«\u00a0le port a rouvert\u00a0», Anne Kerdoncuff, «\u00a0Le port rouvre\u00a0», La Gazette, 12 mars 2024, https://gazette.example/monde/port#:~:text=le%20port%20a%20rouvert (consulté le 13 mars 2024)',
    );
    expect(english && referenceOf(cited, english)).toBe(
      '“le port a rouvert”, Anne Kerdoncuff, “Le port rouvre”, La Gazette, March 12, 2024',
    );
  });

  it('falls back to English for other languages', () => {
    expect(citationStyle('fr-CA')).toBe(french);
    expect(citationStyle('sv')).toBe(english);
  });

  it.each([
    ['deux-points, virgule', 'https://a.example/#:~:text=deux%2Dpoints%2C%20virgule'],
    [
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize',
      'https://a.example/#:~:text=un%20deux%20trois%20quatre%20cinq,neuf%20dix%20onze%20douze%20treize',
    ],
    ['half \ud83d', 'https://a.example/#:~:text=half%20%EF%BF%BD'],
    ['  ', 'https://a.example/'],
  ])('links to %j', (exact, url) => {
    const quote = { exact, prefix: '', suffix: '' };
    expect(textFragmentUrl({ source: 'https://a.example/', quote, position: null })).toBe(url);
  });
});

describe('Markdown', () => {
  const [french] = CITATION_STYLES;
  const style = french ?? citationStyle('fr');

  it('has each article once, its passages as quotes and the reader’s words as they are', () => {
    const text = markdownOf([note(), note({ text: '**gras**', tags: ['à suivre'] })], style);
    expect(text.match(/^## /gm)).toHaveLength(1);
    expect(text).toContain('> le port a rouvert');
    expect(text).toContain('**gras**');
    expect(text).toContain('\\#à-suivre');
    expect(text).toContain(
      '(<https://gazette.example/monde/port#:~:text=le%20port%20a%20rouvert>)',
    );
  });

  it('lets no HTML and no markup of a page through', () => {
    const page = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) # b';
    const quote = { exact: page, prefix: '', suffix: '' };
    const hostile = note({
      text: `${page} <https://a.example/b_c>`,
      target: { ...note().target, quote },
      article: { title: page, siteName: page, published: page },
    });
    const text = markdownOf([hostile], style);
    expect(text).not.toMatch(/(?<!\\)<(?!https:)/);
    expect(text.split('\n').filter((line) => line.startsWith('> '))).toEqual([
      '> \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:alert(1)) \\# b',
    ]);
    expect(text).toContain('<https://a.example/b_c>');
  });

  it('comes as one file a source, named without harm', () => {
    const about = { ...note(), ...draftAbout('../../Élise Roy'), sourceKey: 'elise roy' };
    const files = markdownBySource([about, note()], style);
    expect(files.map(({ name }) => name)).toEqual(['elise-roy.md']);
    expect(files[0]?.text).toContain('# ../../Élise Roy');
  });

  it('never fails, whatever the notes', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 5 }), (notes) => {
        expect(markdownOf(notes, style).length).toBeGreaterThan(0);
        expect(csvOf(notes).endsWith('\r\n')).toBe(true);
        expect(() => JSON.parse(collectionOf(notes))).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
