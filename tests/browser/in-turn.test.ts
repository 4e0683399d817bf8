import { expect, it } from 'vitest';
import { turnsOf } from '../../lib/browser/in-turn';

it('does one work after the other, and goes on after one that fails', async () => {
  const inTurn = turnsOf('test');
  const done: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.push('slow');
  });
  const failing = inTurn(async () => {
    done.push('failing');
    throw new Error('no');
  });
  const last = inTurn(async () => done.push('last'));
  await expect(failing).rejects.toThrow('no');
  await Promise.all([slow, last]);
  expect(done).toEqual(['slow', 'failing', 'last']);
});
