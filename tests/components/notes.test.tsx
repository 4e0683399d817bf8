// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteCard, type NoteCardProps } from '../../components/NoteCard';
import { NoteEditor } from '../../components/NoteEditor';
import { NotesTab, type NotesTabProps } from '../../components/NotesTab';
import { Toast } from '../../components/Toast';
import type { Anchoring } from '../../lib/browser/page-state';
import type { Note } from '../../lib/notes/note';
import { actions, articlePage, noNotes, note } from './fixtures';
import { click, enter, type Mounted, mount, press } from './mount';

let shown: Mounted;
afterEach(() => {
  shown.unmount();
  vi.useRealTimers();
});

const passage = (more: Partial<Note> = {}) =>
  note(
    { kind: 'passage' },
    {
      target: {
        source: 'https://news.example/dam',
        quote: { exact: 'the old wall', prefix: '', suffix: '' },
        position: { start: 0, end: 12 },
      },
      text: 'Why?',
      ...more,
    },
  );

describe('the editor', () => {
  const onChange = vi.fn();
  const onClose = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    onChange.mockClear();
    onClose.mockClear();
    shown = mount(
      <NoteEditor note={passage()} failed={false} onChange={onChange} onClose={onClose} />,
    );
  });
  const area = () => shown.root.querySelector('textarea');

  it('takes the focus', () => {
    expect(document.activeElement).toBe(area());
  });

  it('saves once after a pause in typing, and says so', () => {
    enter(area(), 'Why n');
    enter(area(), 'Why now?');
    expect(shown.root.querySelector('[role=status]')?.textContent).toBe('Saving…');
    vi.advanceTimersByTime(300);
    expect(onChange.mock.calls).toEqual([[{ text: 'Why now?' }]]);
  });

  it('loses nothing when it goes away, or the page is closed or hidden', () => {
    enter(area(), 'One');
    dispatchEvent(new Event('pagehide'));
    enter(area(), 'Two');
    document.dispatchEvent(new Event('visibilitychange'));
    enter(area(), 'Three');
    shown.unmount();
    expect(onChange.mock.calls.flat()).toEqual([
      { text: 'One' },
      { text: 'Two' },
      { text: 'Three' },
    ]);
  });

  it('saves tags and status together with the words', () => {
    enter(area(), 'Words');
    enter(shown.root.querySelector('input'), 'a, #b');
    enter(shown.root.querySelector('select'), 'to-check', 'change');
    vi.advanceTimersByTime(300);
    expect(onChange.mock.calls.flat()).toEqual([
      { text: 'Words', tags: ['a', 'b'], status: 'to-check' },
    ]);
  });

  it.each([
    ['Enter', { ctrlKey: true }, 1],
    ['Enter', { metaKey: true }, 1],
    ['Escape', {}, 1],
    ['Enter', {}, 0],
    ['Escape', { isComposing: true }, 0],
  ])('closes on %s %j: %d', (key, more, times) => {
    press(area(), key, more);
    expect(onClose).toHaveBeenCalledTimes(times);
  });

  it('is not overwritten while the reader types and the note changes elsewhere', () => {
    enter(area(), 'Mine');
    shown.update(
      <NoteEditor
        note={passage({ text: 'Theirs' })}
        failed
        onChange={onChange}
        onClose={onClose}
      />,
    );
    expect(area()?.value).toBe('Mine');
    act(() => void vi.advanceTimersByTime(300));
    // Never "Saved" when it is not.
    expect(shown.root.querySelector('[role=status]')?.textContent).toContain('Not saved yet');
  });
});

describe('a note', () => {
  const card = (more: Partial<NoteCardProps>) => {
    shown = mount(
      <NoteCard
        note={passage()}
        snippet={null}
        anchor={null}
        editing={false}
        showArticle={false}
        onEdit={() => {}}
        actions={actions}
        {...more}
      />,
    );
  };
  const span = { start: 3, end: 9 };

  it.each([
    [{ state: 'found', span }, 'Found as written', true],
    [{ state: 'moved', span }, 'Found elsewhere in the article', true],
    [
      { state: 'changed', span, now: 'the new wall' },
      'The difference:the removed: old added: new wall',
      true,
    ],
    [{ state: 'orphaned' }, 'No longer in the article', false],
  ] as [Anchoring, string, boolean][])('says where it stands: %j', (anchor, words, canReveal) => {
    const onReveal = vi.fn();
    card({ anchor, actions: { ...actions, onReveal } });
    expect(shown.text()).toContain(words);
    if (canReveal) click(shown.button('the old wall'));
    expect(onReveal.mock.calls).toEqual(canReveal ? [[span]] : []);
  });

  it.each([
    ['Why now?', 'now', ['Why now?']],
    ['the old wall', 'wall', ['the old wall', 'Why now?']],
  ])('found in %j shows what was found, and the reader’s words once', (found, word, words) => {
    const start = found.indexOf(word);
    const snippet = { text: found, marks: [{ start, end: start + word.length }] };
    card({ note: passage({ text: 'Why now?' }), snippet });
    const shownWords = [...shown.root.querySelectorAll('.note-words')].map(
      (one) => one.textContent,
    );
    expect(shownWords).toEqual(words);
    expect(shown.root.querySelector('mark')?.textContent).toBe(word);
  });

  it('leads by its tags to all notes that have them', () => {
    const onTag = vi.fn();
    card({ note: passage({ tags: ['dam'] }), actions: { ...actions, onTag } });
    click(shown.button('#dam'));
    expect(onTag).toHaveBeenCalledWith('dam');
  });

  it('in the bin can be restored and not edited', () => {
    const onRestoreNote = vi.fn();
    const one = passage({ deleted: '2026-03-13T00:00:00.000Z' });
    card({ note: one, actions: { ...actions, onRestoreNote } });
    expect(shown.text()).toContain('kept until Apr 12, 2026');
    expect(() => shown.button('Edit')).toThrow();
    click(shown.button('Restore'));
    expect(onRestoreNote).toHaveBeenCalledWith(one.id);
  });

  it('offers what was written elsewhere meanwhile, and keeps both texts when one is taken', () => {
    const onChangeNote = vi.fn();
    const theirs = { text: 'Theirs', modified: '2026-03-12T10:00:00.000Z', device: 'Phone' };
    const one = passage({ versions: [theirs] });
    card({ note: one, actions: { ...actions, onChangeNote } });
    expect(shown.text()).toContain('Phone');
    click(shown.button('Use this text'));
    click(shown.button('Discard'));
    const mine = { text: 'Why?', modified: one.modified, device: null };
    expect(onChangeNote.mock.calls).toEqual([
      [one.id, { text: 'Theirs', versions: [mine] }],
      [one.id, { versions: [] }],
    ]);
  });

  it('offers both texts as one, which the reader edits and takes', () => {
    const onChangeNote = vi.fn();
    const theirs = { text: 'Why? Ask.', modified: '2026-03-12T10:00:00.000Z', device: 'Phone' };
    const other = { ...theirs, text: 'No.' };
    const one = passage({ versions: [theirs, other] });
    card({ note: one, actions: { ...actions, onChangeNote } });
    click(shown.button('Merge the two'));
    const area = shown.root.querySelector<HTMLTextAreaElement>('.versions textarea');
    if (!area) throw new Error('no proposal');
    expect(area.value).toBe('Why? Ask.');
    enter(area, 'Why? Ask him.');
    act(() => area.form?.requestSubmit());
    expect(onChangeNote.mock.calls).toEqual([
      [one.id, { text: 'Why? Ask him.', versions: [other] }],
    ]);
  });

  it('shows its words as text', () => {
    card({ note: passage({ text: '<b>bold</b>\nnext', tags: ['<i>'] }) });
    expect(shown.root.querySelector('b, i')).toBeNull();
    expect(shown.text()).toContain('<b>bold</b>');
  });

  it.each([
    [{ kind: 'article' }, 'The whole article'],
    [{ kind: 'official', name: 'A B', office: 'mayor', country: 'BE' }, 'A B · mayor'],
    [{ kind: 'source', name: 'A B', office: null }, 'A B'],
    [
      { kind: 'figure', type: 'percent', value: 12, unit: '%', bound: '>' },
      'Figure · more than 12%',
    ],
    [{ kind: 'statement', status: 'unattributed', source: null }, 'Statement · without source'],
    [{ kind: 'statement', status: 'named', source: 'A B' }, 'Statement · A B'],
  ] as [Note['subject'], string][])('%j is headed "%s"', (subject, heading) => {
    card({ note: note(subject) });
    expect(shown.root.querySelector('h3')?.textContent?.replace(/\s/gu, ' ')).toBe(heading);
  });
});

describe('the list of notes', () => {
  const tab = (more: Partial<NotesTabProps>) => {
    shown = mount(
      <NotesTab
        notes={noNotes}
        article={articlePage('en').article}
        anchors={{}}
        saved={null}
        onView={() => {}}
        onSearch={() => {}}
        onMoreNotes={() => {}}
        onEdit={() => {}}
        actions={actions}
        {...more}
      />,
    );
  };

  it('says what to do when it is empty', () => {
    tab({});
    expect(shown.text()).toContain('No note on this article yet.');
    tab({ notes: { ...noNotes, view: 'all', query: 'x' } });
    expect(shown.text()).toContain('No note matches.');
  });

  it('has no notes of this article where there is none', () => {
    tab({ article: null, notes: { ...noNotes, view: 'all' } });
    expect(shown.root.querySelectorAll('input[type=radio]')).toHaveLength(2);
    expect(() => shown.button('Add a note on the article')).toThrow();
  });

  it('tells of a store that does not answer', () => {
    tab({ notes: { ...noNotes, trouble: 'The notes cannot be read.' } });
    expect(shown.text()).toContain('The notes cannot be read.');
  });

  it('searches as the reader types', () => {
    const onSearch = vi.fn();
    tab({ notes: { ...noNotes, view: 'all' }, onSearch });
    enter(shown.root.querySelector('input[type=search]'), 'dam');
    expect(onSearch).toHaveBeenCalledWith({ query: 'dam' });
  });

  it('draws the first notes only, each with its place in the whole', () => {
    const list = Array.from({ length: 500 }, () => passage());
    tab({ notes: { ...noNotes, view: 'all', list, total: 9_000 } });
    const drawn = shown.root.querySelectorAll('[role=listitem]');
    expect(drawn.length).toBeLessThan(100);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('9000');
  });
});

it('a toast offers the way back and stays a live region when it is gone', () => {
  const [undo, onClose] = [vi.fn(), vi.fn()];
  shown = mount(<Toast message={{ text: 'Gone.', undo }} onClose={onClose} />);
  click(shown.button('Undo'));
  click(shown.button('Close'));
  expect([undo.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  shown.update(<Toast message={null} onClose={onClose} />);
  expect(shown.root.querySelector('[role=status]')?.textContent).toBe('');
});
