// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps, type PanelTabId } from '../../components/Panel';
import { actions, articlePage, bare, noMemory, note, panelProps } from './fixtures';
import { click, french, type Mounted, mount, press } from './mount';

let shown: Mounted;
afterEach(() => shown.unmount());

const page = articlePage('en');
const show = (tab: PanelTabId, more: Partial<PanelProps> = {}) => {
  shown = mount(<Panel {...panelProps(page, { tab, ...more })} />);
};
const items = () => [...shown.root.querySelectorAll('.item')].map((item) => item.textContent ?? '');

describe('tabs', () => {
  it('are walked with the arrows, Home and End, and only the chosen one is in the tab order', () => {
    const onTab = vi.fn();
    show('sources', { onTab });
    const tab = (id: string) => shown.root.querySelector(`#tab-${id}`);
    press(tab('sources'), 'ArrowRight');
    press(tab('sources'), 'ArrowLeft');
    press(tab('sources'), 'End');
    press(tab('sources'), 'Home');
    expect(onTab.mock.calls.flat()).toEqual(['claims', 'notes', 'notes', 'sources']);
    const inOrder = [...shown.root.querySelectorAll('[role=tab][tabindex="0"]')];
    expect(inOrder.map(({ id }) => id)).toEqual(['tab-sources']);
  });

  it('let other keys pass', () => {
    show('sources');
    expect(press(shown.root.querySelector('#tab-sources'), 'a')).toBe(true);
  });

  it('are only the notes where there is no story, and never an old story', () => {
    shown = mount(<Panel {...panelProps(bare('no-article'))} />);
    expect(shown.root.querySelectorAll('[role=tab]')).toHaveLength(1);
    expect(shown.text()).toContain('No article on this page');
    expect(shown.text()).not.toContain('claims:');
  });
});

it('in a tab of its own is the notes, without a word on a page', () => {
  shown = mount(<Panel {...panelProps(null, { alone: true })} />);
  expect(shown.root.querySelector('.notice')).toBeNull();
  expect(shown.root.querySelectorAll('[role=tab]')).toHaveLength(1);
});

describe('sources', () => {
  it('stand in groups with office, country and what each says', () => {
    show('sources');
    const heads = [...shown.root.querySelectorAll('.group > h3')].map((head) => head.textContent);
    expect(heads).toEqual([
      'Named people',
      'Organizations and documents',
      'Unnamed sources',
      'Nobody',
    ]);
    expect(items()[0]).toContain('Tomas Reyle');
    expect(items()[1]).toContain('Energy minister · Ireland');
  });

  it('show two statements, and the rest when asked', () => {
    show('sources');
    const sayings = () => shown.root.querySelector('.item')?.querySelectorAll('.saying').length;
    expect(sayings()).toBe(2);
    click(shown.button('2 more'));
    expect(sayings()).toBe(4);
    expect(shown.button('Show fewer').getAttribute('aria-expanded')).toBe('true');
  });

  it('scroll the page to what was said, and lead to the claims that nobody vouches for', () => {
    const [onReveal, onTab] = [vi.fn(), vi.fn()];
    show('sources', { actions: { ...actions, onReveal }, onTab });
    click(shown.button('We asked for sirens'));
    const span = onReveal.mock.calls[0]?.[0];
    expect(page.article?.text.slice(span.start, span.end)).toMatch(/^We asked for sirens/);
    click(shown.button('4 claims without a source'));
    expect(onTab).toHaveBeenCalledWith('claims');
  });

  it('bring the reader’s own notes on them', () => {
    const kept = note({ kind: 'source', name: 'Ilse Marlowe', office: null }, { text: 'Said no.' });
    const notes = new Map([['ilse marlowe', [kept]]]);
    show('sources', { memory: { ...noMemory, notes, stories: new Map([['ilse marlowe', 3]]) } });
    expect(shown.text()).toContain('Also in 3 stories that you saved.');
    expect(shown.text()).toContain('Your note on this source');
    expect(shown.text()).toContain('Said no.');
  });

  it('take a note that is prefilled from them', () => {
    const onAddNote = vi.fn();
    show('sources', { actions: { ...actions, onAddNote } });
    click(shown.button('Add a note on Ilse Marlowe'));
    expect(onAddNote.mock.calls[0]?.[0]).toMatchObject({
      subject: { kind: 'source', name: 'Ilse Marlowe', office: 'Energy minister' },
      target: { source: 'https://news.example/en/dam', quote: null },
      article: { siteName: 'The Morning Ledger' },
    });
  });
});

it('claims say how sure it is and why, in words, and never that they are false', () => {
  show('claims');
  expect(items()).toHaveLength(4);
  expect(items()[0]).toContain('Clearly unsourced an interpretation');
  expect(items()[1]).toContain('Possibly unsourced');
  expect(items()[3]).toContain('Probably unsourced a figure without its source');
  expect(shown.text()).toContain('That does not make them false.');
});

describe('figures', () => {
  const first = () => shown.root.querySelector('tbody tr')?.textContent;

  it('sort by value, and back again', () => {
    show('figures');
    expect(first()).toContain('48 million euros');
    click(shown.button('Read as'));
    expect(shown.root.querySelector('[aria-sort=ascending]')?.textContent).toBe('Read as');
    expect(first()).toContain('nine');
    click(shown.button('Read as'));
    expect(first()).toContain('48 million euros');
    expect(shown.root.querySelector('[aria-sort=descending]')?.textContent).toBe('Read as');
  });

  it('copy as a table, and say what is worth comparing', () => {
    const onCopy = vi.fn();
    show('figures', { actions: { ...actions, onCopy } });
    click(shown.button('Copy the table'));
    expect(onCopy.mock.calls[0]?.[0]).toContain('48 million euros\t€48,000,000\t');
    expect(shown.text()).toContain('The same thing, two different figures.');
    expect(shown.text()).toContain('14 leaks13 leaks');
  });

  it('take a note that holds the figure and its place', () => {
    const onAddNote = vi.fn();
    show('figures', { actions: { ...actions, onAddNote } });
    click(shown.button('Note on 1,200'));
    const draft = onAddNote.mock.calls[0]?.[0];
    expect(draft.subject).toMatchObject({ kind: 'figure', value: 1200, unit: 'homes' });
    expect(draft.target.quote.exact).toBe('1,200');
  });
});

it('officials show office as printed, office on record, country, and every mention', () => {
  const onReveal = vi.fn();
  show('officials', { actions: { ...actions, onReveal } });
  expect(items()[0]).toContain('Office on recordMinister for Energy and Climate');
  expect(items()[0]).toContain('CountryIreland');
  expect(items()[1]).toContain('No longer held this office');
  click(shown.button('Mention 2 of Ilse Marlowe'));
  const span = onReveal.mock.calls[0]?.[0];
  expect(page.article?.text.slice(span.start, span.end)).toBe('Ilse Marlowe');
});

it('what the page says is text, never markup', () => {
  const hostile = articlePage('en');
  if (hostile.article) hostile.article.title = '<img src=x onerror=alert(1)>';
  shown = mount(<Panel {...panelProps(hostile)} />, french);
  expect(shown.root.querySelector('h1 img')).toBeNull();
  expect(shown.root.querySelector('h1')?.textContent).toContain('<img');
});
