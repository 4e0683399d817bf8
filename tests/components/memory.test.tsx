// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { countFilters, searchFilters } from '../../components/note-filters';
import { Panel, type PanelProps } from '../../components/Panel';
import { withFigures } from '../../components/SavedStoryItem';
import { timelineOf } from '../../components/timeline';
import type { KnownSource } from '../../lib/notes/source';
import { storyToSave } from '../../lib/notes/summary';
import { actions, articlePage, noMemory, noNotes, note, panelProps } from './fixtures';
import { click, enter, type Mounted, mount } from './mount';

let shown: Mounted;
afterEach(() => shown?.unmount());

const page = articlePage('en');
const show = (more: Partial<PanelProps>) => {
  shown = mount(<Panel {...panelProps(page, more)} />);
};
const marlowe: KnownSource = {
  ...{ key: 'ilse marlowe', name: 'Ilse Marlowe', kind: 'person', nature: 'first-hand' },
  ...{ office: 'Energy minister', country: 'IE', wikidata: 'Q42', notes: 1, articles: 1 },
};
const noted = note(
  { kind: 'source', name: 'Ilse Marlowe', office: null },
  { text: 'Said no in January.', sourceKey: 'ilse marlowe' },
);
const story = {
  url: 'https://news.example/january',
  title: 'Dam in January',
  siteName: 'The Morning Ledger',
  published: '2026-01-08',
  read: '2026-01-09T08:00:00.000Z',
  statements: [
    {
      ...{ text: 'She put the cost at 31 million euros.', status: 'named' as const },
      ...{ quote: false, figures: ['31 million euros'] },
    },
  ],
};

describe('the page of a source', () => {
  const known = { source: marlowe, stories: [story], notes: [noted] };

  it('says what it is, what it said and where, and what the reader noted', () => {
    show({ known });
    for (const words of [
      'Energy minister',
      'Ireland',
      'Person',
      'first-hand',
      'Said no in January.',
      'In this article',
      'In 1 saved article',
      'Dam in January',
      'She put the cost at 31 million euros.',
    ])
      expect(shown.text()).toContain(words);
    expect(shown.root.querySelector('.figure-words')?.textContent).toBe('31 million euros');
    expect(shown.root.querySelector('a[href*=wikidata]')?.getAttribute('rel')).toContain(
      'noreferrer',
    );
    expect(shown.root.querySelector('[role=tab]')).toBeNull();
  });

  it('goes back, takes a note, opens an article, and has the focus on the way back', () => {
    const [onBack, onAddNote, onOpenUrl] = [vi.fn(), vi.fn(), vi.fn()];
    show({ known, onBack, actions: { ...actions, onAddNote, onOpenUrl } });
    expect(document.activeElement?.textContent).toBe('Back');
    click(shown.button('Back'));
    click(shown.button('Add a note on Ilse Marlowe'));
    click(shown.button('Dam in January'));
    expect(onBack).toHaveBeenCalledOnce();
    expect(onAddNote.mock.calls[0]?.[0]).toMatchObject({
      subject: { kind: 'source', name: 'Ilse Marlowe' },
      target: { source: page.article?.url },
    });
    expect(onOpenUrl).toHaveBeenCalledWith(story.url);
  });

  it('gives the focus to the tabs on the way back', () => {
    show({ known });
    shown.update(<Panel {...panelProps(page, { known: null })} />);
    expect(document.activeElement?.id).toBe('tab-sources');
  });

  it('without an open article takes a note on the article where it was last met', () => {
    const onAddNote = vi.fn();
    const add = { ...actions, onAddNote };
    shown = mount(<Panel {...panelProps(null, { known, actions: add })} />);
    click(shown.button('Add a note on Ilse Marlowe'));
    expect(onAddNote.mock.calls[0]?.[0]).toMatchObject({
      target: { source: story.url, quote: null },
      article: { title: 'Dam in January' },
    });
    shown.unmount();
    const only = { source: marlowe, stories: [], notes: [noted] };
    shown = mount(<Panel {...panelProps(null, { known: only, actions: add })} />);
    click(shown.button('Add a note on Ilse Marlowe'));
    expect(onAddNote.mock.calls[1]?.[0].target.source).toBe(noted.target.source);
  });

  it('opens from the sources of the story', () => {
    const onOpenSource = vi.fn();
    show({ actions: { ...actions, onOpenSource } });
    click(shown.button('Ilse Marlowe'));
    expect(onOpenSource).toHaveBeenCalledWith('ilse marlowe');
    // An unnamed source has no page.
    const names = [...shown.root.querySelectorAll('h4 button')].map((one) => one.textContent);
    expect(names).toHaveLength(3);
  });
});

describe('what was met before', () => {
  const [now] =
    page.article && page.story
      ? storyToSave(page.article, page.story, 'https://a.example/', new Date(0)).figures
      : [];

  it('is said above the sources: notes, stories, figures that were others', () => {
    if (!now) throw new Error('the fixture has no figure');
    const onOpenSource = vi.fn();
    const then = { ...now, printed: '24', counted: 'countries' };
    const figure = { ...now, printed: '30', counted: 'countries' };
    const beside = { ...now, printed: '260 million' };
    const read = { url: 'https://b.example/', read: '2026-01-08T09:00:00.000Z' };
    show({
      actions: { ...actions, onOpenSource },
      memory: {
        ...noMemory,
        notes: new Map([['ilse marlowe', [noted]]]),
        stories: new Map([['ilse marlowe', 3]]),
        figures: [{ now: figure, then, story: read, sameValue: false, beside }],
      },
    });
    const recall = shown.root.querySelector('.recall')?.textContent ?? '';
    expect(recall).toContain('Ilse Marlowe your note of Mar 12, 2026; quoted in 3 saved stories');
    expect(recall).toContain('260 million: 24 countries then, 30 countries now');
    click(shown.button('Ilse Marlowe'));
    expect(onOpenSource).toHaveBeenCalledWith('ilse marlowe');
  });

  it('is not said when there is nothing', () => {
    show({});
    expect(shown.root.querySelector('.recall')).toBeNull();
  });
});

describe('what changed since the last reading', () => {
  const changes = [
    { kind: 'altered', before: 'It cost 31 million.', after: 'It cost 48 million.', telling: true },
    { kind: 'removed', before: 'Nobody knew.', after: null, telling: false },
  ] as const;

  it('is shown with the words that went and came, and can be taken as read', () => {
    const onSeenChanges = vi.fn();
    show({
      memory: { ...noMemory, changes: { since: '2026-03-01T08:00:00Z', changes: [...changes] } },
      actions: { ...actions, onSeenChanges },
    });
    expect(shown.text()).toContain('Changed since you read it on Mar 1, 2026.');
    expect(shown.text()).toContain('2 sentences · 1 with a figure or a source');
    // What is folded away is not compared word by word.
    expect(shown.root.querySelector('.change')).toBeNull();
    const fold = shown.root.querySelector('details.changes') as HTMLDetailsElement;
    act(() => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    const [del] = shown.root.querySelectorAll('.change-altered del');
    expect(del?.textContent).toContain('31');
    expect(shown.root.querySelector('.change-altered ins')?.textContent).toContain('48');
    expect(shown.root.querySelector('.change-removed ins')).toBeNull();
    click(shown.button('Seen'));
    expect(onSeenChanges).toHaveBeenCalledOnce();
  });

  it('is nothing where nothing changed', () => {
    show({ memory: { ...noMemory, changes: { since: '2026-03-01T08:00:00Z', changes: [] } } });
    expect(shown.root.querySelector('.changes')).toBeNull();
  });
});

it('a quotation of nobody stands apart and says so', () => {
  const bare = articlePage('en');
  const [first] = bare.story?.sources.splice(3, 1) ?? [];
  shown = mount(<Panel {...panelProps(bare)} />);
  expect(first?.statements.length).toBeGreaterThan(0);
  expect(shown.text()).toContain('Speaker not given');
});

describe('the line of time', () => {
  const figure = (value: string | null, start: number, resolved: string | null = null) => ({
    ...{ type: 'date' as const, value, unit: null, bound: null, counted: null, modifier: null },
    ...{ start, end: start + 4, resolved },
  });

  it('has each date once, in order of time', () => {
    const figures = [
      figure('2027-06', 40),
      figure('2019', 10),
      figure(null, 20, '2026-03-12'),
      figure('2019', 60),
      figure('--03-12', 80),
      { ...figure('2019', 90), type: 'time' as const },
    ];
    expect(timelineOf({ figures }).map(({ date, figures: at }) => [date, at.length])).toEqual([
      ['2019', 2],
      ['2026-03-12', 1],
      ['2027-06', 1],
    ]);
  });

  it('shows the sentences and leads to them', () => {
    const dated = articlePage('en');
    const sentence = dated.story?.sentences[0];
    const start = sentence?.start ?? 0;
    dated.story?.figures.push(figure('2019', start), figure('2026-03-12', start));
    const onReveal = vi.fn();
    shown = mount(
      <Panel {...panelProps(dated, { tab: 'figures', actions: { ...actions, onReveal } })} />,
    );
    const times = [...shown.root.querySelectorAll('.timeline time')].map((one) => one.textContent);
    expect(times).toEqual(['2019', 'March 12, 2026']);
    const passages = [...shown.root.querySelectorAll<HTMLElement>('.timeline .passage')];
    for (const passage of passages) click(passage);
    expect(onReveal).toHaveBeenCalledWith(sentence);
  });
});

describe('the search', () => {
  const all = { ...noNotes, view: 'all' as const, choices: { tags: ['dam'], sites: ['Ledger'] } };

  it('narrows by kind, status, tag, outlet and time, and widens again', () => {
    const onSearch = vi.fn();
    show({ tab: 'notes', notes: { ...all, filters: { tag: 'gone' } }, onSearch });
    const selects = [...shown.root.querySelectorAll('.filters select')];
    expect(selects).toHaveLength(5);
    // A tag that no note has any more can still be seen and cleared.
    expect((selects[2] as HTMLSelectElement).value).toBe('=gone');
    enter(selects[0] ?? null, '=figure', 'change');
    enter(selects[4] ?? null, '=week', 'change');
    enter(selects[2] ?? null, '', 'change');
    click(shown.button('Clear the filters'));
    expect(onSearch.mock.calls.flat()).toEqual([
      { filters: { tag: 'gone', kind: 'figure' } },
      { filters: { tag: 'gone', within: 'week' } },
      { filters: { tag: undefined } },
      { filters: {} },
    ]);
  });

  it('shows sources and saved articles above the notes', () => {
    const [onOpenSource, onOpenUrl] = [vi.fn(), vi.fn()];
    const article = {
      ...{ url: 'https://a.example/', aliases: [], title: 'The dam', siteName: 'Ledger' },
      ...{ published: null, language: 'en', saved: story.read, lastRead: story.read },
      ...{ notes: 1, binned: 0, remembered: false },
    };
    const notes = { ...all, query: 'mar', sources: [marlowe], articles: [article] };
    show({ tab: 'notes', notes, actions: { ...actions, onOpenSource, onOpenUrl } });
    click(shown.button('Ilse Marlowe · Energy minister'));
    click(shown.button('The dam'));
    expect(onOpenSource).toHaveBeenCalledWith('ilse marlowe');
    expect(onOpenUrl).toHaveBeenCalledWith('https://a.example/');
  });

  it('counts time back from now', () => {
    const now = new Date('2026-03-12T00:00:00.000Z');
    expect(searchFilters({ tag: 'a', within: 'week' }, now)).toEqual({
      tag: 'a',
      since: '2026-03-05T00:00:00.000Z',
    });
    expect(searchFilters({}, now)).toEqual({});
    expect([
      countFilters({}),
      countFilters({ tag: undefined }),
      countFilters({ tag: 'a' }),
    ]).toEqual([0, 0, 1]);
  });
});

it('a statement is cut at its figures, in order, whatever they are', () => {
  const cut = (text: string, figures: string[]) =>
    withFigures(text, figures).map(({ words, isFigure }) => (isFigure ? `[${words}]` : words));
  expect(cut('31 of 31 left', ['31', '31'])).toEqual(['[31]', ' of ', '[31]', ' left']);
  expect(cut('none', ['31', ''])).toEqual(['none']);
});
