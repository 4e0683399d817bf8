import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addCorrection,
  MOST_CORRECTIONS,
  mergeCorrections,
  readCorrections,
  removeCorrection,
  removeCorrections,
  watchCorrections,
} from '../../lib/browser/corrections';
import { correctionsFile, readCorrectionsFile } from '../../lib/browser/corrections-file';
import type { Correction, Verdict } from '../../lib/text/types';

const url = 'https://gazette.example/pont';
const person = (name: string): Verdict => ({ kind: 'not-official', name, wikidata: null });
const one = (id: string, made: string, verdict: Verdict): Correction => ({
  ...{ id, made, url, verdict },
});
const names = async () =>
  (await readCorrections()).list.map(({ verdict }) =>
    verdict.kind === 'not-official' ? verdict.name : verdict.kind,
  );

beforeEach(() => fakeBrowser.reset());

describe('the corrections', () => {
  it('are none at first, and told of after each change', async () => {
    const heard = vi.fn();
    const stop = watchCorrections(heard);
    expect(await readCorrections()).toEqual({ revision: 0, list: [] });
    const { id } = await addCorrection(person('A'), url);
    expect(heard).toHaveBeenLastCalledWith(await readCorrections());
    await removeCorrection(id);
    expect(await readCorrections()).toEqual({ revision: 2, list: [] });
    stop();
    await addCorrection(person('A'), url);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('lose none of two that are made at once', async () => {
    await Promise.all([addCorrection(person('A'), url), addCorrection(person('B'), url)]);
    expect((await names()).sort()).toEqual(['A', 'B']);
  });

  it('hold one verdict about one thing, the last', async () => {
    const quote = { exact: 'Tout va bien.', prefix: '', suffix: '' };
    await addCorrection({ kind: 'not-claim', quote }, url);
    await addCorrection({ kind: 'attributed', quote, source: { name: 'B', kind: 'person' } }, url);
    expect(await names()).toEqual(['attributed']);
  });

  it('are all removed at the reader’s word', async () => {
    await addCorrection(person('A'), url);
    await removeCorrections();
    expect(await names()).toEqual([]);
  });

  it('leave out what is no correction in the store', async () => {
    await fakeBrowser.storage.local.set({
      corrections: { revision: 'x', list: [{ id: 1 }, one('a', '2026-01-01', person('A'))] },
    });
    expect(await names()).toEqual(['A']);
  });

  it('are not taken beyond their number, and none is lost then', async () => {
    const many = Array.from({ length: MOST_CORRECTIONS }, (_, at) =>
      one(`c${at}`, '2026-01-01', person(`P${at}`)),
    );
    await fakeBrowser.storage.local.set({ corrections: { revision: 1, list: many } });
    await expect(addCorrection(person('more'), url)).rejects.toThrow('too-many');
    expect((await readCorrections()).list).toHaveLength(MOST_CORRECTIONS);
  });
});

describe('a file of corrections', () => {
  const list = [one('a', '2026-01-01', person('A')), one('b', '2026-01-02', person('B'))];

  it('is read as it was written', () => {
    expect(readCorrectionsFile(correctionsFile(list))).toEqual(list);
  });

  it.each(['', '[]', '{"kind":"whence-settings"}', correctionsFile([{} as Correction])])(
    'is refused when it is none: %s',
    (text) => expect(readCorrectionsFile(text)).toBeNull(),
  );

  it('is merged with what is there, the later verdict staying', async () => {
    await addCorrection(person('A'), url);
    await mergeCorrections(list);
    expect(await names()).toEqual(['B', 'A']);
    await mergeCorrections(list);
    expect((await readCorrections()).list).toHaveLength(2);
  });
});
