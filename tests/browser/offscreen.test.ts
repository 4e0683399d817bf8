// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  browser: {
    offscreen: { createDocument: vi.fn(async () => undefined) },
    runtime: {
      id: 'abc',
      sendMessage: vi.fn(),
      onMessage: { addListener: vi.fn() },
    },
  },
}));
vi.mock('wxt/browser', () => fake);
const { runtime, offscreen } = fake.browser;
const copy = { html: '<p>', isWhole: true, url: null, before: null };
const load = async () => {
  vi.resetModules();
  return import('../../lib/browser/offscreen');
};

beforeEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
  runtime.sendMessage.mockResolvedValue({ answer: null });
});

it('the document is opened once for all pages', async () => {
  const { readOffscreen, openOffscreen } = await load();
  await openOffscreen();
  expect(await readOffscreen(copy)).toBeNull();
  await readOffscreen(copy);
  expect(offscreen.createDocument).toHaveBeenCalledTimes(1);
  expect(offscreen.createDocument).toHaveBeenCalledWith(
    expect.objectContaining({ reasons: ['DOM_PARSER'] }),
  );
});

it('one that stands since before the worker was stopped is used', async () => {
  offscreen.createDocument.mockRejectedValueOnce(new Error('Only a single offscreen document'));
  const { readOffscreen } = await load();
  expect(await readOffscreen(copy)).toBeNull();
});

it('one that has closed itself is opened again, and one that fails is not asked for ever', async () => {
  const { readOffscreen } = await load();
  await readOffscreen(copy);
  runtime.sendMessage.mockRejectedValueOnce(new Error('no receiving end'));
  expect(await readOffscreen(copy)).toBeNull();
  expect(offscreen.createDocument).toHaveBeenCalledTimes(2);
  runtime.sendMessage.mockResolvedValue({ error: 'failed' });
  await expect(readOffscreen(copy)).rejects.toThrow('failed');
});

it('the document answers the worker, no page, and goes when it has nothing to do', async () => {
  vi.useFakeTimers();
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
  const { answerOffscreen } = await load();
  const read = vi.fn(() => null);
  answerOffscreen(read);
  const [listener] = runtime.onMessage.addListener.mock.calls[0] ?? [];
  const respond = vi.fn();
  const message = { type: 'offscreen/read', ask: copy };
  listener(message, { id: 'abc', tab: { id: 1 } }, respond);
  listener(message, { id: 'other' }, respond);
  listener({ type: 'state/changed', ask: {} }, { id: 'abc' }, respond);
  expect(read).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20_000);
  listener(message, { id: 'abc' }, respond);
  expect(respond).toHaveBeenLastCalledWith({ answer: null });
  read.mockImplementation(() => {
    throw new Error('odd');
  });
  listener(message, { id: 'abc' }, respond);
  expect(respond).toHaveBeenLastCalledWith({ error: 'failed' });
  vi.advanceTimersByTime(29_000);
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(close).toHaveBeenCalled();
});
