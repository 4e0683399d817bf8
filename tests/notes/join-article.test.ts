import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { joinArticle } from '../../lib/notes/join-article';
import { openStore } from '../../lib/notes/store';
import { draftAt } from './drafts';

it('two addresses become one article with the notes of both', async () => {
  const store = openStore('join');
  await store.create(draftAt('https://gazette.example/a', { text: 'one' }));
  await store.create(draftAt('https://gazette.example/b', { text: 'two' }), {
    aliases: ['https://gazette.example/b2'],
    story: null,
  });
  expect(await joinArticle(store, 'https://gazette.example/a', 'https://gazette.example/b')).toBe(
    1,
  );
  for (const path of ['a', 'b', 'b2'])
    expect(
      (await store.notesOf(`https://gazette.example/${path}`)).map(({ text }) => text),
    ).toEqual(['one', 'two']);
  expect((await store.counts()).articles).toBe(1);
  // Once more changes nothing.
  expect(await joinArticle(store, 'https://gazette.example/a', 'https://gazette.example/b')).toBe(
    0,
  );
  expect(await store.notesOf('https://gazette.example/b2')).toHaveLength(2);
  await expect(
    joinArticle(store, 'https://gazette.example/a', 'javascript:1'),
  ).rejects.toMatchObject({
    key: 'invalid',
  });
  await expect(
    joinArticle(store, 'https://gazette.example/x', 'https://b.example/'),
  ).rejects.toMatchObject({ key: 'missing' });
  await store.close();
});
