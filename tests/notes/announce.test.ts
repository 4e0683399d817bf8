import { afterEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../lib/notes/announce';
import { eventOf, type StoreEvent } from '../../lib/notes/changes';
import type { Note } from '../../lib/notes/note';
import { draft } from './drafts';

const event: StoreEvent = { kind: 'notes', notes: ['a'], articles: [], sources: [] };
const note = (change: Partial<Note>): Note => ({
  ...draft(),
  id: 'a',
  created: '',
  modified: '',
  deleted: null,
  sourceKey: null,
  ...change,
});

afterEach(() => vi.unstubAllGlobals());

describe('an announcement', () => {
  it('reaches the others even when one listener fails', () => {
    const failure = vi.spyOn(console, 'error').mockImplementation(() => {});
    const announcer = new Announcer('fails');
    const heard: StoreEvent[] = [];
    announcer.watch(() => {
      throw new Error('mine');
    });
    announcer.watch((one) => heard.push(one));
    announcer.announce(event);
    expect(heard).toEqual([event]);
    expect(failure).toHaveBeenCalledOnce();
    announcer.close();
  });

  it('works within the window where there is no BroadcastChannel', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const announcer = new Announcer('alone');
    const heard: StoreEvent[] = [];
    announcer.watch((one) => heard.push(one));
    announcer.announce(event);
    expect(heard).toEqual([event]);
    announcer.close();
  });

  it('names both articles and both sources of a note that moved', () => {
    const before = note({ sourceKey: 'one' });
    const after = note({
      sourceKey: 'two',
      target: { ...before.target, source: 'https://b.example/' },
    });
    expect(eventOf([{ id: 'a', before, after }])).toEqual({
      kind: 'notes',
      notes: ['a'],
      articles: ['https://gazette.example/monde/port', 'https://b.example/'],
      sources: ['one', 'two'],
    });
  });
});
