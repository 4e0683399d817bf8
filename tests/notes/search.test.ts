import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, snippetOf } from '../../lib/notes/snippet';
import { stemsOf } from '../../lib/notes/stem';
import { openStore } from '../../lib/notes/store';
import { isNearPrefix, nearBuckets } from '../../lib/notes/typo';
import { newId } from '../../lib/notes/uuid';
import { foldedWords } from '../../lib/notes/words';
import { draft, draftAbout } from './drafts';

const store = openStore('search');
const names = new Map<string, string>();

beforeAll(async () => {
  const quiet = {
    target: { source: 'https://gazette.example/a', quote: null, position: null },
    article: { title: '', siteName: 'La Gazette', published: null },
  };
  const post = { title: 'Harwick votes', siteName: 'The Harwick Post', published: null };
  const all = {
    port: draft({
      ...quiet,
      text: 'Le port a rouvert : à vérifier.',
      status: 'to-check',
      tags: ['mer'],
    }),
    digue: draft({ ...quiet, text: 'Les élus ont inauguré les digues de l’État.', tags: ['mer'] }),
    barrier: draft({
      ...quiet,
      text: 'Flood barriers were approved by the council.',
      article: post,
    }),
    borne: draftAbout('Élisabeth Borne', { ...quiet, text: '' }),
    hostile: draft({ ...quiet, text: '<img src=x onerror=alert(1)> __proto__ =HYPERLINK' }),
    gone: draft({ ...quiet, text: 'Le port fermera.' }),
  };
  for (const [name, one] of Object.entries(all)) {
    const note = await store.create(one);
    names.set(note.id, name);
    if (name === 'gone') await store.remove(note.id);
  }
});
afterAll(() => store.close());

const found = async (...args: Parameters<typeof store.search>) =>
  (await store.search(...args)).map(({ note }) => names.get(note.id)).sort();

describe('a search', () => {
  it.each<[string, string[]]>([
    ['rouv', ['port']],
    ['VERIFIER', ['port']],
    ['etat', ['digue']],
    ['digue', ['digue']],
    ['inaugurer', ['digue']],
    ['barrier', ['barrier']],
    ['approving', ['barrier']],
    ['elisabeth', ['borne']],
    ['élisabteh', ['borne']],
    ['conuncil', ['barrier']],
    ['harwick', ['barrier']],
    ['port mer', ['port']],
    ['port barrier', []],
    ['onerror', ['hostile']],
    ['__proto__', ['hostile']],
    ['xyzzyx', []],
    ['poet', []],
  ])('for %j finds %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('never finds what is in the bin', async () => {
    expect(await found('fermera')).toEqual([]);
  });

  it('can be narrowed by status, tag, kind and outlet, also without words', async () => {
    expect(await found('', { status: 'to-check' })).toEqual(['port']);
    expect(await found('', { tag: 'mer' })).toEqual(['digue', 'port']);
    expect(await found('', { kind: 'official' })).toEqual(['borne']);
    expect(await found('council', { siteName: 'La Gazette' })).toEqual([]);
    expect(await found('council', { siteName: 'The Harwick Post' })).toEqual(['barrier']);
    expect(await found('', { siteName: 'La Gazette', tag: 'mer', status: 'none' })).toEqual([
      'digue',
    ]);
    const now = new Date().toISOString();
    expect(await found('', { since: '2020-01-01' })).toHaveLength(5);
    expect(await found('', { since: now, kind: 'passage' })).toEqual([]);
    expect(await found('port', { since: now })).toEqual([]);
  });

  it('gives the newest first and no more than asked', async () => {
    const hits = await store.search('', {}, 2);
    expect(hits.map(({ note }) => names.get(note.id))).toEqual(['hostile', 'borne']);
  });

  it('shows where it was found', async () => {
    const [hit] = await store.search('rouv');
    const { text, marks } = hit?.snippet ?? { text: '', marks: [] };
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['rouvert']);
  });
});

describe('a search for what is known', () => {
  it('finds sources by name or office, with slips and beginnings, most notes first', async () => {
    const names = async (query: string) =>
      (await store.searchSources(query)).map(({ name }) => name);
    expect(await names('bor')).toEqual(['Élisabeth Borne']);
    expect(await names('elisabteh borne')).toEqual(['Élisabeth Borne']);
    expect(await names('borne nobody')).toEqual([]);
    expect(await names('')).toEqual([]);
    const [one] = await store.searchSources('borne');
    expect(one).not.toHaveProperty('words');
  });

  it('finds saved articles by title and outlet', async () => {
    const urls = async (query: string) =>
      (await store.searchArticles(query)).map(({ siteName }) => siteName);
    expect(await urls('harw vot')).toEqual([]);
    expect(await urls('gazette')).toEqual(['La Gazette']);
  });
});

describe('words that stand in very many notes', () => {
  it('are found together, newest first, also far back', async () => {
    const many = openStore('search-many');
    const time = '2024-03-12T10:00:00.000Z';
    const notes = Array.from({ length: 2_400 }, (_, at) => ({
      ...draft({
        text: `port ${at % 2 ? 'quai' : 'mole'} ${at === 3 || at === 2_001 ? 'phare' : ''}`,
      }),
      id: newId(at),
      created: time,
      modified: time,
      deleted: null,
    }));
    await many.importAll(notes);
    const texts = async (query: string, limit: number) =>
      (await many.search(query, {}, limit)).map(({ note }) =>
        notes.findIndex(({ id }) => id === note.id),
      );
    expect(await texts('port quai', 2)).toEqual([2_399, 2_397]);
    expect(await texts('port phare', 9)).toEqual([2_001, 3]);
    expect(await texts('port rouv phare', 9)).toEqual([2_001, 3]);
    expect(await texts('port xyz', 9)).toEqual([]);
    expect(await many.search('port', { status: 'to-check' })).toEqual([]);
    // Filters that many notes pass are walked, not read whole.
    expect(await many.search('', { kind: 'passage' }, 2)).toHaveLength(2);
    expect(await many.search('port', { kind: 'passage', status: 'none' }, 2)).toHaveLength(2);
    expect(await many.search('', { kind: 'passage', status: 'checked' })).toEqual([]);
    await many.close();
  });
});

describe('a snippet', () => {
  it('begins near what was found and marks it with its accents', () => {
    const text = `${'mot '.repeat(50)}l’été prochain ${'fin '.repeat(50)}`;
    const snippet = snippetOf(text, ['ete']);
    expect(snippet.text.startsWith('…')).toBe(true);
    expect(snippet.text.length).toBeLessThan(220);
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['été']);
  });

  it('never cuts a pair of surrogates', () => {
    const snippet = snippetOf('👩'.repeat(300), ['x']);
    expect(snippet.text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

describe('words', () => {
  it.each([
    ['L’État, œuvre n° 5', ['l', 'etat', 'oeuvre', 'n', '5']],
    ['Straße STRASSE', ['strasse']],
    ['ﬁn […]', ['fin']],
    ['\0\ud83d', []],
  ])('of %j are %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it.each([
    ['vérifié', 'verifications', true],
    ['navire', 'navette', false],
    ['ministres', 'ministre', true],
    ['nationaux', 'national', true],
    ['approving', 'approved', true],
    ['260', '2600', true],
    ['port', 'pore', false],
  ])('%s asks for %s: %s', (asked, word, expected) => {
    expect(answers(word, foldedWords(asked)[0] ?? '')).toBe(expected);
  });

  it.each([
    ['kerdoncuf', 'kerdoncuff', true],
    ['kerdoncoff', 'kerdoncuff', true],
    ['kredoncuff', 'kerdoncuff', true],
    ['xerdoncuff', 'kerdoncuff', true],
    ['krdoncuff', 'kerdoncuff', true],
    ['kerrdoncuff', 'kerdoncuff', true],
    ['keroncof', 'kerdoncuff', false],
    ['pont', 'port', false],
  ])('%s is %s but for one edit: %s', (typed, word, expected) => {
    expect(isNearPrefix(typed, word)).toBe(expected);
  });

  it('are found in the buckets that are looked up, wherever the slip is', () => {
    const word = 'kerdoncuff';
    for (let i = 0; i < word.length; i += 1) {
      const slips = [
        word.slice(0, i) + word.slice(i + 1),
        `${word.slice(0, i)}x${word.slice(i)}`,
        `${word.slice(0, i)}x${word.slice(i + 1)}`,
        `${word.slice(0, i)}${word[i + 1] ?? ''}${word[i]}${word.slice(i + 2)}`,
      ];
      for (const slip of slips) {
        const { first, others } = nearBuckets(slip);
        expect(word.startsWith(first) || others.includes('ke'), slip).toBe(true);
      }
    }
  });

  it('have stems, numbers have none', () => {
    expect(stemsOf('inaugurer')).toContain('inaugur');
    expect(stemsOf('2024')).toEqual([]);
  });
});
