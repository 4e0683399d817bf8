/** Runs in a real browser, on a page of its own: the store as the extension has it, under hard use. */
import type { NoteDraft } from '../../lib/notes/note';
import { settle } from '../../lib/notes/settle';
import { openStore } from '../../lib/notes/store';
import { isIndexWhole } from './index-check';

const NAME = 'whence-notes';
const store = openStore(NAME);

function draftOf(n: number): NoteDraft {
  const name = `Person ${n % 97}`;
  return {
    subject: { kind: 'official', name, office: 'minister', country: null },
    target: {
      source: `https://gazette.example/story/${n % 400}`,
      quote: { exact: `passage number ${n}`, prefix: 'before ', suffix: ' after' },
      position: { start: n, end: n + 10 },
    },
    article: { title: `Story ${n % 400}`, siteName: 'Gazette', published: '2024-03-12' },
    text: `note ${n} ${'word '.repeat(n % 40)}`,
    tags: [`tag${n % 7}`],
    status: n % 3 === 0 ? 'to-check' : 'none',
  };
}

/** Writes without end, and tells the server of each write only when the store said that it is kept. */
async function writeForEver(from: number): Promise<never> {
  for (let n = from; ; n += 1) {
    const { id, text } = await store.create(draftOf(n));
    await acknowledge({ id, text });
    if (n % 4 === 0) {
      const changed = await store.update(id, { text: `${text} changed`, status: 'checked' });
      await acknowledge({ id, text: changed.text });
    }
    if (n % 9 === 0) await store.remove(id);
  }
}

async function acknowledge(body: { id: string; text: string }): Promise<void> {
  await fetch('/kept', { method: 'POST', body: JSON.stringify(body) });
}

/** All notes, and whether stored counts and search index are what the notes say. */
async function state() {
  const [{ notes, articles }, counts, sources, tags] = await Promise.all([
    store.exportAll(),
    store.counts(),
    store.sources(100_000),
    store.tags(),
  ]);
  const standing = notes.filter(({ deleted }) => deleted === null);
  const sum = (list: { notes: number }[]) => list.reduce((total, one) => total + one.notes, 0);
  return {
    notes: notes.map(({ id, text }) => ({ id, text })),
    isWhole:
      counts.notes === standing.length &&
      counts.binned === notes.length - standing.length &&
      counts.articles === articles.length &&
      counts.sources === sources.length &&
      sum(articles) === standing.length &&
      sum(sources) === standing.length &&
      sum(tags) === standing.length &&
      (await isIndexWhole(NAME)),
  };
}

/** Fills the store up to `total` notes on `total / 5` articles and `total / 20` sources. */
async function fill(total: number): Promise<void> {
  const have = (await store.counts()).notes;
  const vocabulary = Array.from(
    { length: 20_000 },
    (_, at) => `w${((at * 7_919) % 20_000).toString(36)}x`,
  );
  const words = (n: number) =>
    Array.from(
      { length: 14 },
      (_, at) => vocabulary[(n * 31 + at * at * 17) % vocabulary.length],
    ).join(' ');
  for (let from = have; from < total; from += 500) {
    const batch = Array.from({ length: Math.min(500, total - from) }, (_, at) => {
      const n = from + at;
      const time = new Date(1_600_000_000_000 + n * 1_000).toISOString();
      const hex = n.toString(16).padStart(12, '0');
      return {
        ...draftOf(n),
        subject: {
          kind: 'official',
          name: `Person ${n % (total / 20)}`,
          office: null,
          country: null,
        },
        target: {
          source: `https://gazette.example/s/${n % (total / 5)}`,
          quote: null,
          position: null,
        },
        text: words(n),
        id: `018e0000-0000-7000-8000-${hex}`,
        created: time,
        modified: time,
        deleted: null,
      };
    });
    await store.importAll(batch);
  }
}

/** Milliseconds of the calls on which a reader waits: median and worst of `rounds`. */
async function speed(rounds: number) {
  const calls: Record<string, (n: number) => Promise<unknown>> = {
    'create a note': (n) => store.create(draftOf(n)),
    'notes of the page': (n) => store.notesOf(`https://gazette.example/s/${n * 13}`),
    'notes of a source': (n) => store.notesOfSource(`person ${n * 3}`),
    'first page of all': () => store.recent(),
    counts: () => store.counts(),
    'search, one letter': (n) => store.search(`w${(n % 10).toString(36)}`),
    'search, a word': (n) => store.search(`w${(n * 7).toString(36)}x`),
    'search, two words': (n) => store.search(`w${((n * 31) % 20_000).toString(36)} person`),
    'search, a slip': (n) => store.search(`perxon ${n}`),
    'search, an early slip': (n) => store.search(`oerson ${n}`),
    'search, nothing': () => store.search('zzzzzzzz'),
    'filter by tag': (n) => store.search('', { tag: `tag${n % 7}` }),
    'filter by kind and status': () => store.search('', { kind: 'official', status: 'to-check' }),
    'filter by outlet, since': (n) =>
      store.search('', { siteName: 'Gazette', since: new Date(1.6e12 + n * 1e6).toISOString() }),
    'a word, filtered': (n) => store.search(`w${n.toString(36)}`, { status: 'to-check' }),
    'sources while typing': (n) => store.searchSources(`person ${n}`),
    'articles while typing': (n) => store.searchArticles(`story ${n}`),
  };
  const result: Record<string, { median: number; worst: number }> = {};
  for (const [name, call] of Object.entries(calls)) {
    const times: number[] = [];
    for (let n = 1; n <= rounds; n += 1) {
      const begun = performance.now();
      await call(n);
      times.push(performance.now() - begun);
    }
    times.sort((one, other) => one - other);
    result[name] = { median: times[rounds >> 1] ?? 0, worst: times.at(-1) ?? 0 };
  }
  return result;
}

Object.assign(globalThis, { notes: { settle, writeForEver, state, fill, speed } });
