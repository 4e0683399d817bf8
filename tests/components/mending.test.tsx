// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArticleAddresses } from '../../components/ArticleAddresses';
import { MemoryLine } from '../../components/MemoryLine';
import { NatureChoice } from '../../components/NatureChoice';
import { Panel } from '../../components/Panel';
import { RememberChoice } from '../../components/RememberChoice';
import { Toast } from '../../components/Toast';
import type { SavedArticle } from '../../lib/notes/article';
import { actions, articlePage, noNotes, note, panelProps } from './fixtures';
import { click, enter, type Mounted, mount } from './mount';

let shown: Mounted;
afterEach(() => shown.unmount());

const saved: SavedArticle = {
  ...{ url: 'https://news.example/dam', aliases: ['https://amp.news.example/dam'], title: 'Dam' },
  ...{ siteName: null, published: null, language: 'en', notes: 1, binned: 0, remembered: false },
  ...{ saved: '2026-03-12T09:30:00.000Z', lastRead: '2026-03-12T09:30:00.000Z' },
};

describe('the addresses of an article', () => {
  it('are listed, and one can be added or removed', () => {
    const [onAddAddress, onRemoveAddress] = [vi.fn(), vi.fn()];
    shown = mount(<ArticleAddresses article={saved} actions={{ onAddAddress, onRemoveAddress }} />);
    expect(shown.text()).toContain('https://news.example/dam main address');
    click(shown.button('Remove https://amp.news.example/dam'));
    expect(onRemoveAddress).toHaveBeenCalledWith('https://amp.news.example/dam');
    const form = shown.root.querySelector('form');
    form?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    expect(onAddAddress).not.toHaveBeenCalled();
    enter(shown.root.querySelector('input'), ' https://m.news.example/dam ');
    form?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    expect(onAddAddress).toHaveBeenCalledWith('https://m.news.example/dam');
  });
});

describe('what is remembered', () => {
  const line = (more: Partial<Parameters<typeof MemoryLine>[0]>) => {
    const hands = {
      ...{ onRemember: vi.fn(), onRememberDays: vi.fn() },
      ...{ onForgetArticle: vi.fn(), onReport: vi.fn() },
      ...{ onBackup: vi.fn(), onBackupLater: vi.fn() },
    };
    shown = mount(
      <MemoryLine
        {...{ on: false, days: 90, isPrivate: false, isBackupDue: false, saved: null }}
        {...more}
        actions={hands}
      />,
    );
    return hands;
  };

  it('is said, and switched on', () => {
    const { onRemember } = line({});
    expect(shown.text()).toContain('Only articles with a note of yours are remembered.');
    click(shown.button('Remember every article that I read'));
    expect(onRemember).toHaveBeenCalledWith(true);
  });

  it('is switched off where it is on, and one article forgotten that has no note', () => {
    const hands = line({ on: true, saved: { ...saved, notes: 0, remembered: true } });
    expect(shown.text()).toContain('remembered for 90 days');
    click(shown.button('Stop remembering'));
    click(shown.button('Forget this article'));
    enter(shown.root.querySelector('select'), '365', 'change');
    expect(hands.onRememberDays).toHaveBeenCalledWith(365);
    expect(hands.onRemember).toHaveBeenCalledWith(false);
    expect(hands.onForgetArticle).toHaveBeenCalledOnce();
  });

  it('comes with the reminder of a copy where one is due, which goes when the reader says so', () => {
    const hands = line({ isBackupDue: true });
    expect(shown.text()).toContain('Your notes stand on this device alone');
    click(shown.button('Save a copy or sync'));
    click(shown.button('Later'));
    expect(hands.onBackup).toHaveBeenCalledOnce();
    expect(hands.onBackupLater).toHaveBeenCalledOnce();
  });

  it('is nothing in a private window, with no switch', () => {
    line({ on: true, isPrivate: true });
    expect(shown.text()).toContain('Private window: nothing that you read here is remembered.');
    expect(shown.root.querySelectorAll('button')).toHaveLength(1);
  });
});

describe('a note whose passage the page changed', () => {
  const quote = { exact: 'the old wall', prefix: '', suffix: '' };
  const target = { source: saved.url, quote, position: null };
  const one = note({ kind: 'passage' }, { target, text: 'Why?' });
  const other = note({ kind: 'passage' }, { target, text: 'There.' });

  it('stands first when it is orphaned, and can be attached to the selected passage', () => {
    const onReattach = vi.fn();
    const page = articlePage('en');
    page.anchors[one.id] = { state: 'orphaned' };
    const notes = { ...noNotes, list: [other, one], total: 2 };
    shown = mount(
      <Panel {...panelProps(page, { tab: 'notes', notes, actions: { ...actions, onReattach } })} />,
    );
    expect(shown.root.querySelector('.orphans')?.textContent).toContain('Why?');
    expect(shown.root.querySelector('.orphans')?.textContent).not.toContain('There.');
    expect(shown.text()).toContain('1 note no longer has its passage');
    click(shown.button('Attach to the passage selected in the page'));
    expect(onReattach).toHaveBeenCalledWith(one, null);
  });

  it('can take the new words', () => {
    const onReattach = vi.fn();
    const page = articlePage('en');
    const span = { start: 3, end: 9 };
    page.anchors[one.id] = { state: 'changed', span, now: 'the new wall' };
    const notes = { ...noNotes, list: [one], total: 1 };
    shown = mount(
      <Panel {...panelProps(page, { tab: 'notes', notes, actions: { ...actions, onReattach } })} />,
    );
    expect(shown.root.querySelector('del')?.textContent).toContain('old');
    click(shown.button('Keep the new words'));
    expect(onReattach).toHaveBeenCalledWith(one, span);
  });
});

it('the nature of a source is chosen, and unchosen', () => {
  const onChange = vi.fn();
  const subject = { kind: 'source' as const, name: 'A', office: null };
  shown = mount(<NatureChoice subject={subject} onChange={onChange} />);
  enter(shown.root.querySelector('select'), 'first-hand', 'change');
  shown.update(<NatureChoice subject={{ ...subject, nature: 'outlet' }} onChange={onChange} />);
  enter(shown.root.querySelector('select'), '', 'change');
  expect(onChange.mock.calls.flat()).toEqual([{ ...subject, nature: 'first-hand' }, subject]);
});

it('every claim can be cited where it stands', () => {
  const onCiteDraft = vi.fn();
  const page = articlePage('en');
  shown = mount(
    <Panel {...panelProps(page, { tab: 'claims', actions: { ...actions, onCiteDraft } })} />,
  );
  click(shown.button('Cite'));
  expect(onCiteDraft.mock.calls[0]?.[0]).toMatchObject({
    subject: { kind: 'statement', status: 'unattributed' },
  });
});

it('a toast can offer something else', () => {
  const run = vi.fn();
  const message = { text: 'Copied.', undo: null, other: { label: 'In French', run } };
  shown = mount(<Toast message={message} onClose={() => {}} />);
  click(shown.button('In French'));
  expect(run).toHaveBeenCalledOnce();
});

it('the settings offer the same choice of memory, its time only where it is on', () => {
  const onChange = vi.fn();
  shown = mount(<RememberChoice remember={false} rememberDays={90} onChange={onChange} />);
  expect(shown.root.querySelector('select')).toBeNull();
  click(shown.root.querySelector('input') as HTMLElement);
  shown.update(<RememberChoice remember rememberDays={90} onChange={onChange} />);
  enter(shown.root.querySelector('select'), '30', 'change');
  expect(onChange.mock.calls.flat()).toEqual([{ remember: true }, { rememberDays: 30 }]);
});
