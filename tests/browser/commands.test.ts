import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEvent, settle } from './events';

const fake = vi.hoisted(() => ({
  browser: {} as Record<string, unknown>,
  askTab: vi.fn(),
  openPanel: vi.fn(),
}));
vi.mock('../../lib/browser/api', () => fake);
vi.mock('../../lib/browser/ask', () => ({ askTab: fake.askTab }));
vi.mock('../../lib/browser/open-panel', () => ({ openPanel: fake.openPanel }));
vi.mock('../../lib/browser/page-texts', () => ({
  pageTexts: async () => ({ language: 'en', catalog: {} }),
}));
const { listenForCommands } = await import('../../lib/browser/commands');
const { createMenus, listenForMenus } = await import('../../lib/browser/menus');
const { listenForOmnibox, suggestion } = await import('../../lib/browser/omnibox');
const { tellReaders } = await import('../../lib/browser/tell-readers');
const { defaults } = await import('../../lib/browser/settings');

const tab = { id: 7, windowId: 2, url: 'https://gazette.example/pont' };
const draft = { subject: { kind: 'passage' } };
const keep = vi.fn(async () => undefined);
const onCommand = new FakeEvent<[string, typeof tab | undefined]>();
const onClicked = new FakeEvent<[{ menuItemId: string }, typeof tab | undefined]>();
const onInputChanged = new FakeEvent<[string, (found: unknown[]) => void]>();
const onInputEntered = new FakeEvent<[string, string]>();
const tabs = { create: vi.fn(), update: vi.fn(), query: vi.fn() };
const contextMenus = { onClicked, removeAll: vi.fn(async () => undefined), create: vi.fn() };
Object.assign(fake.browser, {
  commands: { onCommand },
  contextMenus,
  i18n: { getMessage: (key: string) => key },
  omnibox: { onInputChanged, onInputEntered },
  runtime: { getURL: (path: string) => `chrome-extension://abc/${path}` },
  tabs,
});
const search = vi.fn();
listenForCommands(keep);
listenForMenus(keep);
listenForOmnibox(search);

beforeEach(() => {
  vi.clearAllMocks();
  fake.openPanel.mockResolvedValue(undefined);
  fake.askTab.mockResolvedValue(draft);
});

describe('shortcuts and menu', () => {
  it.each([
    ['the shortcut', () => onCommand.emit('note-selection', tab)],
    ['the context menu', () => onClicked.emit({ menuItemId: 'note-selection' }, tab)],
  ])('%s keeps the selected passage and opens the panel within the press', async (_name, press) => {
    press();
    expect(fake.openPanel).toHaveBeenCalledWith({ id: 7, windowId: 2 });
    await settle();
    expect(keep).toHaveBeenCalledWith(draft, { id: 7, url: tab.url, isPrivate: false });
  });

  it('keep nothing when nothing of an article is selected, or no reader is there', async () => {
    fake.askTab.mockResolvedValueOnce(null);
    onCommand.emit('note-selection', tab);
    fake.askTab.mockRejectedValueOnce(new Error('no reader'));
    onCommand.emit('note-selection', tab);
    await settle();
    expect(keep).not.toHaveBeenCalled();
  });

  it('open the panel', () => {
    onCommand.emit('open-panel', tab);
    onClicked.emit({ menuItemId: 'open-panel' }, tab);
    expect(fake.openPanel).toHaveBeenCalledTimes(2);
  });

  it('hide and show the marks', () => {
    onCommand.emit('toggle-marks', tab);
    expect(fake.askTab).toHaveBeenCalledWith(7, 'tab/toggle-marks', {});
  });

  it('do nothing without a tab', () => {
    onCommand.emit('open-panel', undefined);
    onClicked.emit({ menuItemId: 'open-panel' }, undefined);
    expect(fake.openPanel).not.toHaveBeenCalled();
  });

  it('make the menu anew, in the interface language', async () => {
    await createMenus();
    expect(contextMenus.removeAll).toHaveBeenCalled();
    expect(contextMenus.create.mock.calls.map(([{ title }]) => title)).toEqual([
      'commandNoteSelection',
      'commandOpenPanel',
    ]);
  });
});

describe('the address bar', () => {
  const note = {
    text: 'À <vérifier> & "noter"',
    target: { source: 'https://gazette.example/pont', quote: null, position: null },
    article: { title: 'Le pont', siteName: null, published: null },
  };

  it('suggests notes, what they say escaped as the browser wants it', async () => {
    search.mockResolvedValue({ notes: [note], sources: [] });
    const suggest = vi.fn();
    onInputChanged.emit('pont', suggest);
    await settle();
    expect(suggest).toHaveBeenCalledWith([
      {
        content: note.target.source,
        description: 'À &lt;vérifier&gt; &amp; &quot;noter&quot; — Le pont',
      },
    ]);
  });

  it('suggests sources first, and opens the page of one', async () => {
    const source = { key: 'ned price', name: 'Ned <Price>', office: 'spokesman' };
    search.mockResolvedValue({ notes: [note], sources: [source] });
    const suggest = vi.fn();
    onInputChanged.emit('ned', suggest);
    await settle();
    expect(suggest.mock.calls[0]?.[0][0]).toEqual({
      content: 'source:ned price',
      description: 'Ned &lt;Price&gt; — spokesman',
    });
    onInputEntered.emit('source:ned price', 'currentTab');
    expect(tabs.update).toHaveBeenCalledWith({
      url: 'chrome-extension://abc/sidepanel.html?source=ned%20price',
    });
  });

  it('suggests nothing when the notes cannot be read', async () => {
    search.mockRejectedValue(new Error('blocked'));
    const suggest = vi.fn();
    onInputChanged.emit('pont', suggest);
    await settle();
    expect(suggest).toHaveBeenCalledWith([]);
  });

  it('says the passage where the reader wrote nothing', () => {
    const quote = { exact: 'le  pont\nferme', prefix: '', suffix: '' };
    expect(suggestion({ ...note, text: ' ', target: { ...note.target, quote } }).description).toBe(
      'le pont ferme — Le pont',
    );
  });

  it('opens web addresses and nothing else', () => {
    onInputEntered.emit('https://gazette.example/pont', 'currentTab');
    expect(tabs.update).toHaveBeenCalledWith({ url: 'https://gazette.example/pont' });
    onInputEntered.emit('javascript:alert(1)', 'newForegroundTab');
    expect(tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://abc/sidepanel.html?search=javascript%3Aalert(1)',
      active: true,
    });
  });
});

describe('new settings', () => {
  it('reach every reader that answers, and no discarded tab', async () => {
    tabs.query.mockResolvedValue([{ id: 1 }, { id: 2, discarded: true }, { id: 3 }, {}]);
    fake.askTab.mockRejectedValueOnce(new Error('no reader'));
    await tellReaders(defaults);
    expect(fake.askTab.mock.calls.map(([id, type]) => [id, type])).toEqual([
      [1, 'tab/settings'],
      [3, 'tab/settings'],
    ]);
  });
});
