import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Connection } from '../../lib/notes/connection';
import { searchArticles, searchSources } from '../../lib/notes/search-known';
import { openStore } from '../../lib/notes/store';
import { draft, draftAbout } from './drafts';

const connection = new Connection('search-known');
const sources = (query: string, limit?: number) =>
  connection.run((database) => searchSources(database, query, limit));
const articles = (query: string) => connection.run((database) => searchArticles(database, query));

beforeAll(async () => {
  const store = openStore('search-known');
  await store.create(draftAbout('Ned Price'));
  await store.create(draftAbout('Anne Pricet'));
  await store.create(draftAbout('Anne Pricet'));
  await store.create(draft());
  await store.close();
});
afterAll(() => connection.close());

describe('what is known', () => {
  it('of sources is found by the beginnings of name and office, those with most notes first', async () => {
    expect((await sources('pric')).map(({ name }) => name)).toEqual(['Anne Pricet', 'Ned Price']);
    expect((await sources('ministre ned')).map(({ name }) => name)).toEqual(['Ned Price']);
    expect((await sources('anne priect')).map(({ name }) => name)).toEqual(['Anne Pricet']);
    expect(await sources('pric', 0)).toEqual([]);
    expect(await sources('pric xyz')).toEqual([]);
  });

  it('of articles is found by title and outlet, without the words it is found by', async () => {
    const [article] = await articles('port gazette');
    expect(article).toMatchObject({ title: 'Le port rouvre', notes: 4 });
    expect(article).not.toHaveProperty('words');
  });
});
