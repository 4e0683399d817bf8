import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { articleAt } from '../../lib/notes/article-lookup';
import { Connection } from '../../lib/notes/connection';
import { openStore } from '../../lib/notes/store';
import { draftAt } from './drafts';

const connection = new Connection('article-lookup');
afterAll(() => connection.close());
const at = (url: string) =>
  connection.run((database) => articleAt(database.transaction('articles'), url));

describe('an article', () => {
  it('is found by its URL, by another form of it, and by no other', async () => {
    const store = openStore('article-lookup');
    const url = 'https://gazette.example/monde/port';
    await store.create(draftAt(url));
    expect((await at(url))?.url).toBe(url);
    expect((await at('https://m.gazette.example/monde/port/amp'))?.url).toBe(url);
    expect(await at('https://gazette.example/monde/quai')).toBeUndefined();
    await store.close();
  });
});
