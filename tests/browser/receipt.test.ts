import { expect, it, vi } from 'vitest';

const sent = vi.hoisted(() => ({ last: null as unknown, reply: {} as unknown }));
vi.mock('../../lib/browser/api', () => ({
  browser: {
    runtime: {
      sendMessage: async (message: unknown) => {
        sent.last = message;
        return sent.reply;
      },
    },
  },
}));
const { hideWall, readReceipt, undoBanner } = await import('../../lib/browser/receipt');

it('reads what was done about a tab’s banner', async () => {
  sent.reply = { answer: { outcome: 'refused', rule: 'Didomi', undone: false } };
  expect(await readReceipt(4)).toEqual({ outcome: 'refused', rule: 'Didomi', undone: false });
  expect(sent.last).toEqual({ type: 'consent/get', ask: { tabId: 4 } });
});

it('knows nothing where nobody answers', async () => {
  sent.reply = undefined;
  expect(await readReceipt(4)).toBeNull();
});

it('tells when undoing failed', async () => {
  sent.reply = { error: 'no-page' };
  await expect(undoBanner(4)).rejects.toThrow('no-page');
});

it('has a wall hidden', async () => {
  sent.reply = { answer: null };
  await hideWall(4);
  expect(sent.last).toEqual({ type: 'consent/hide-wall', ask: { tabId: 4 } });
});
