import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { figureMemories } from '../../lib/notes/figure-memory';
import { memoryFor } from '../../lib/notes/memory';
import { type NoteStore, openStore } from '../../lib/notes/store';
import { draftAbout, draftAt } from './drafts';
import { savedStory } from './stories';

let store: NoteStore;
let run = 0;
beforeEach(() => {
  run += 1;
  store = openStore(`memory-${run}`);
});
afterEach(() => store.close());

const figure = savedStory().figures[0];
const later = (value: number, topic = ['visait', 'services', 'cable']) =>
  savedStory({
    url: 'https://post.example/world/plan',
    figures: figure ? [{ ...figure, value, printed: String(value), topic }] : [],
  });

describe('a source that returns', () => {
  it('brings its notes, the newest one and the stories it spoke in', async () => {
    const { target } = await store.create(draftAbout('Anne Kerdoncuff'), {
      aliases: [],
      story: savedStory(),
    });
    const second = await store.create(draftAbout('ANNE KERDONCUFF', { text: 'encore' }));
    const memory = await memoryFor(later(24), store);
    expect(memory.sources).toEqual([
      {
        source: expect.objectContaining({ name: 'Anne Kerdoncuff', notes: 2, articles: 1 }),
        notes: 2,
        lastNote: expect.objectContaining({ id: second.id }),
        stories: [{ url: target.source, read: '2024-03-12T10:00:00.000Z' }],
        articles: 1,
      },
    ]);
  });

  it('is not remembered in its own story alone, nor when it is another person of that name', async () => {
    await store.create(draftAt('https://gazette.example/monde/port'), {
      aliases: [],
      story: savedStory(),
    });
    expect((await memoryFor(savedStory(), store)).sources).toEqual([]);
    const [source] = savedStory().sources;
    const known = savedStory({ sources: source ? [{ ...source, wikidata: 'Q1' }] : [] });
    await store.remember(
      { url: known.url, title: '', siteName: null, published: null },
      { aliases: [], story: known },
    );
    const other = { ...later(24), sources: source ? [{ ...source, wikidata: 'Q2' }] : [] };
    expect((await memoryFor(other, store)).sources).toEqual([]);
    const same = { ...later(24), sources: source ? [{ ...source, wikidata: 'Q1' }] : [] };
    expect((await memoryFor(same, store)).sources).toHaveLength(1);
  });

  it('is forgotten with its story', async () => {
    const { id } = await store.create(draftAt('https://gazette.example/monde/port'), {
      aliases: [],
      story: savedStory(),
    });
    expect(await store.source('anne kerdoncuff')).toMatchObject({ articles: 1, notes: 0 });
    await store.remove(id);
    await store.emptyBin(true);
    expect(await store.source('anne kerdoncuff')).toBeNull();
    expect(await store.counts()).toEqual({
      notes: 0,
      binned: 0,
      articles: 0,
      sources: 0,
      toCheck: 0,
    });
  });
});

describe('a figure that returns', () => {
  it('is shown with its value then and now', async () => {
    await store.create(draftAt('https://gazette.example/monde/port'), {
      aliases: [],
      story: savedStory(),
    });
    const { figures } = await memoryFor(later(30), store);
    expect(
      figures.map(({ then, now, sameValue, story }) => [
        then.value,
        now.value,
        sameValue,
        story.url,
      ]),
    ).toEqual([[24, 30, false, 'https://gazette.example/monde/port']]);
  });

  it.each<[string, number, string[], number]>([
    ['of the same thing', 24, ['visait', 'services'], 1],
    ['of another thing', 24, ['ecoles', 'rentree'], 0],
    ['with one word in common', 24, ['visait', 'rentree'], 0],
  ])('only counts when it is %s', (_what, value, topic, expected) => {
    const found = figureMemories(later(value, topic), [savedStory()]);
    expect(found).toHaveLength(expected);
  });

  it('is told by the figure that stands beside both', () => {
    const [one] = savedStory().figures;
    if (!one) throw new Error('the fixture has no figure');
    const with260 = (url: string, value: number) => {
      const big = { ...one, key: 'money:USD', printed: '$260 million', value: 260e6, topic: [] };
      return savedStory({ url, figures: [big, { ...one, value, printed: String(value) }] });
    };
    const [now, then] = [with260('https://a.example/', 30), with260('https://b.example/', 24)];
    const [found] = figureMemories(now, [then]);
    expect([found?.now.value, found?.then.value, found?.beside?.printed]).toEqual([
      ...[30, 24, '$260 million'],
    ]);
    const alone = [savedStory()];
    expect(figureMemories(later(30), alone)[0]?.beside).toBeNull();
  });

  it('in a list answers to the one in the same place, or to none', () => {
    const [one] = savedStory().figures;
    if (!one) throw new Error('the fixture has no figure');
    const list = (url: string, ...values: number[]) =>
      savedStory({ url, figures: values.map((value) => ({ ...one, value })) });
    const pairs = (...values: number[]) =>
      figureMemories(list('https://a.example/', ...values), then).map(
        ({ now: { value }, then: { value: before } }) => [value, before],
      );
    const then = [list('https://b.example/', 24, 12)];
    expect(pairs(30, 15)).toEqual([
      [30, 24],
      [15, 12],
    ]);
    expect(pairs(12, 24)).toEqual([
      [12, 12],
      [24, 24],
    ]);
    expect(pairs(30)).toEqual([]);
  });

  it('is found among any number of stories with figures of its kind', async () => {
    const [one] = savedStory().figures;
    if (!one) throw new Error('the fixture has no figure');
    const keep = (path: string, value: number) => {
      const story = savedStory({
        url: `https://post.example/${path}`,
        figures: [{ ...one, value }],
      });
      const facts = { url: story.url, title: path, siteName: null, published: null };
      return store.remember(facts, { aliases: [], story }, true);
    };
    for (let n = 0; n < 30; n += 1) await keep(`a${n}`, 100 + n);
    await keep('z', 24);
    const { figures } = await memoryFor(later(24), store);
    expect(figures.filter(({ sameValue }) => sameValue).map(({ story }) => story.url)).toEqual([
      'https://post.example/z',
    ]);
  });

  it('of the same large number needs fewer words', () => {
    const big = (url: string, topic: string[]) =>
      savedStory({ url, figures: figure ? [{ ...figure, value: 260e6, topic }] : [] });
    const found = figureMemories(big('https://a.example/', ['visait', 'rentree']), [
      big('https://b.example/', ['visait']),
    ]);
    expect(found).toHaveLength(1);
  });
});
