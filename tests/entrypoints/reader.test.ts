// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderHandlers } from '../../lib/browser/page-ask';
import type { PageState } from '../../lib/browser/page-state';
import { defaults } from '../../lib/browser/settings';
import { readSnapshot } from '../../lib/dom/read-snapshot';
import type { PageCopy } from '../../lib/text/page-copy';
import type { Story } from '../../lib/text/types';
import { ARTICLE } from '../dom/page';
import { standIns } from '../dom/stand-ins';

const calls = vi.hoisted(() => ({
  ask: vi.fn(),
  isConnected: true,
  handlers: {} as unknown,
  unanswer: vi.fn(),
}));
vi.mock('../../lib/browser/page-ask', () => ({
  askBackground: calls.ask,
  isConnected: () => calls.isConnected,
  answerExtension: (handlers: unknown) => {
    calls.handlers = handlers;
    return calls.unanswer;
  },
}));
const { PageReader } = await import('../../entrypoints/reader/page-reader');

const NAME = 'Yann Kervella';
const storyOf = (text: string): Story => ({
  language: 'fr',
  analysed: 'fr',
  offices: [],
  figures: [],
  findings: [],
  sentences: [],
  statements: [],
  sources: [],
  covered: text.length,
  people: [
    {
      name: NAME,
      official: true,
      office: 'maire',
      knownOffice: null,
      former: false,
      organization: null,
      country: 'FR',
      wikidata: null,
      gender: 'm',
      basis: ['title'],
    },
  ],
  mentions: [
    { start: text.indexOf(NAME), end: text.indexOf(NAME) + NAME.length, person: 0, title: null },
  ],
});
const shown = { settings: defaults, texts: { language: 'fr', catalog: {} } };
let fakes: ReturnType<typeof standIns>;
let reader: InstanceType<typeof PageReader>;
let analyse: (text: string) => Promise<{ story: Story; [key: string]: unknown }>;
let analysed = 0;

const settle = () => new Promise((done) => setTimeout(done, 20));
/** What popup and panel would see at each change. */
const seen: PageState[] = [];
const states = () => seen;
const timesAnalysed = () => analysed;
const show = (html: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...parsed.head.children);
  document.body.replaceChildren(...parsed.body.children);
};
/** What the background answers: it reads the copy, and analyses a text once. */
async function readOf({ known, ...copy }: PageCopy & { known: string | null }) {
  const found = readSnapshot(copy);
  if (!found) return null;
  const id = found.article.text.slice(0, 40);
  if (id === known) return { ...found, id, isWhole: true, ...shown, story: null };
  analysed += 1;
  return { ...found, id, isWhole: true, ...(await analyse(found.article.text)) };
}
const answer = () => calls.handlers as Required<ReaderHandlers>;

beforeEach(() => {
  fakes = standIns();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  calls.isConnected = true;
  analyse = async (text) => ({ story: storyOf(text), ...shown });
  calls.ask
    .mockReset()
    .mockImplementation(async (type: string, ask: PageCopy & { known: string | null }) => {
      if (type === 'page/changed')
        seen.push(structuredClone(answer()['tab/state']({}) as PageState));
      if (type === 'page/read') return readOf(ask);
      return type === 'page/anchors'
        ? { n1: { state: 'found', span: { start: 0, end: 1 } } }
        : null;
    });
  seen.length = 0;
  analysed = 0;
  show(ARTICLE);
  reader = new PageReader();
});
afterEach(() => {
  reader.stop();
  vi.unstubAllGlobals();
});

describe('the reader of a page', () => {
  it('reads, marks, finds the notes, and tells each step', async () => {
    reader.read();
    await settle();
    expect(states().map(({ status }) => status)).toEqual(['reading', 'article', 'article']);
    expect([...fakes.highlights.values()].flatMap((set) => [...set])).toHaveLength(1);
    expect(states().at(-1)?.anchors).toMatchObject({ n1: { state: 'found' } });
    expect(answer()['tab/state']({})).toMatchObject({ status: 'article', problem: null });
  });

  it('says that there is no article', async () => {
    show('<body><p>Bientôt.</p></body>');
    reader.read();
    await settle();
    expect(states().at(-1)).toMatchObject({ status: 'no-article', article: null, story: null });
  });

  it('says that the analysis failed, and marks nothing', async () => {
    analyse = () => Promise.reject(new Error('failed'));
    reader.read();
    await settle();
    expect(states().at(-1)).toMatchObject({ status: 'failed', problem: 'analysis-failed' });
    expect(fakes.highlights.size).toBe(0);
  });

  it.each([
    ['a language that is not read', { analysed: null }, 'language'],
    ['a browser without highlights', {}, 'highlights-missing'],
  ])('says what stands in the way: %s', async (_name, change, problem) => {
    analyse = async (text) => ({ story: { ...storyOf(text), ...change }, ...shown });
    if (problem === 'highlights-missing') vi.stubGlobal('Highlight', undefined);
    reader.read();
    await settle();
    expect(states().find(({ status }) => status === 'article')?.problem).toBe(problem);
  });

  it('does not analyse again what only moved in the page', async () => {
    reader.read();
    await settle();
    show(ARTICLE);
    reader.read();
    await settle();
    expect(timesAnalysed()).toBe(1);
    const [range] = [...fakes.highlights.values()].flatMap((set) => [...set]);
    expect(range?.startContainer.isConnected).toBe(true);
  });

  it('drops an answer that comes after the page was left', async () => {
    let late: (value: { story: Story }) => void = () => undefined;
    analyse = () =>
      new Promise((done) => {
        late = done;
      });
    reader.read();
    await settle();
    reader.leave();
    late({ story: storyOf('x'), ...shown });
    await settle();
    expect(states().at(-1)).toMatchObject({ status: 'idle', story: null });
    expect(fakes.highlights.size).toBe(0);
  });

  it('marks as the reader’s new settings say', async () => {
    reader.read();
    await settle();
    const settings = { ...defaults, kinds: { ...defaults.kinds, official: false } };
    answer()['tab/settings']({ settings, texts: { language: 'fr', catalog: {} } });
    expect([...fakes.highlights.values()].flatMap((set) => [...set])).toHaveLength(0);
  });

  it('gives the selected passage as a draft, and null without one', async () => {
    expect(answer()['tab/selection']({})).toBeNull();
    reader.read();
    await settle();
    const title = document.querySelector('h1');
    if (title) getSelection()?.selectAllChildren(title);
    expect(answer()['tab/selection']({})).toMatchObject({
      subject: { kind: 'passage' },
      target: { quote: { exact: 'Port-Breton : le vieux pont ferme pour dix mois' } },
    });
  });

  it('goes without a word once the extension was reloaded', async () => {
    reader.read();
    await settle();
    calls.isConnected = false;
    calls.ask.mockClear();
    reader.tell();
    expect(calls.ask).not.toHaveBeenCalled();
    expect(calls.unanswer).toHaveBeenCalled();
    expect(fakes.highlights.size).toBe(0);
  });
});
