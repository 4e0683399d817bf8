import { expect, it } from 'vitest';
import {
  captureHeld,
  receiveBuckets,
  selfOf,
  standingHere,
} from '../../../lib/sync/buckets/receive-buckets';
import { deviceOn, MemoryArea } from './area';
import { shortNotes } from './short-notes';

const author = {
  name: 'Desk',
  newId: () => '00000000000000cc',
  now: () => '2026-01-01T00:00:00.000Z',
};

/** What a device that wrote these notes knows of them. */
async function heldBy(count: number) {
  const device = await deviceOn(new MemoryArea(), 'Desk');
  device.write(...shortNotes(count));
  await device.ledger.write(async (transaction) =>
    captureHeld(transaction, await selfOf(transaction), author, []),
  );
  return (await device.ledger.write(standingHere)).held;
}

it('takes in what stands in buckets, remembers who put it there, and finds nothing new in it again', async () => {
  const bucket = { by: 'Desk', notes: await heldBy(3) };
  const other = await deviceOn(new MemoryArea(), 'Train');
  const take = () =>
    other.ledger.write((transaction) =>
      receiveBuckets(transaction, [bucket], { ...author, name: 'Train' }, 'ask'),
    );
  expect(await take()).toBe(3);
  expect(other.notes.size).toBe(3);
  expect(
    await other.ledger.write(async (transaction) => [...(await selfOf(transaction)).met.keys()]),
  ).toEqual(['Desk']);
  expect(await take()).toBe(0);
});
