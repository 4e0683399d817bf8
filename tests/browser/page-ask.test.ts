import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openEnvelope, openReply } from '../../lib/browser/envelope';
import { FakeEvent, settle } from './events';

type Sender = { id?: string };
const fake = vi.hoisted(() => ({ browser: { runtime: {} as Record<string, unknown> } }));
vi.mock('wxt/browser', () => fake);
vi.mock('../../lib/browser/api', () => fake);
const { answerExtension, askBackground, isConnected } = await import('../../lib/browser/page-ask');
const { ask, broadcast, onBroadcast } = await import('../../lib/browser/ask');

let onMessage: FakeEvent<[unknown, Sender, (reply: unknown) => void]>;
const sendMessage = vi.fn();

beforeEach(() => {
  onMessage = new FakeEvent();
  sendMessage.mockReset();
  fake.browser.runtime = { id: 'abc', onMessage, sendMessage };
});

describe('asking the background', () => {
  it('gives what was answered', async () => {
    sendMessage.mockResolvedValue({ answer: [] });
    expect(await askBackground('page/anchors', { url: null, text: '' })).toEqual([]);
    expect(sendMessage).toHaveBeenCalledWith({
      type: 'page/anchors',
      ask: { url: null, text: '' },
    });
  });

  it.each([
    ['it failed', { error: 'blocked' }, 'blocked'],
    ['nobody answered', undefined, 'no-answer'],
    ['the answer is nonsense', 'yes', 'no-answer'],
  ])('throws when %s', async (_name, reply, message) => {
    sendMessage.mockResolvedValue(reply);
    await expect(ask('tab/read', { tabId: 1 })).rejects.toThrow(message);
  });

  it('throws at once after the extension was reloaded, and touches nothing', async () => {
    fake.browser.runtime = { sendMessage };
    expect(isConnected()).toBe(false);
    await expect(askBackground('page/candidate', {})).rejects.toThrow('disconnected');
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('survives a browser that took its whole API away', () => {
    fake.browser.runtime = undefined as never;
    expect(isConnected()).toBe(false);
  });
});

describe('answering the extension', () => {
  const reveal = vi.fn(() => true);
  const send = async (message: unknown, sender: Sender = { id: 'abc' }) => {
    let reply: unknown = 'silence';
    onMessage.emit(message, sender, (answer) => {
      reply = answer;
    });
    await settle();
    return reply;
  };

  it('answers what it has a handler for', async () => {
    answerExtension({ 'tab/reveal': reveal });
    expect(await send({ type: 'tab/reveal', ask: { span: { start: 0, end: 1 } } })).toEqual({
      answer: true,
    });
    expect(await send({ type: 'tab/state', ask: {} })).toBe('silence');
  });

  it('is silent for others, and after it was stopped', async () => {
    const stop = answerExtension({ 'tab/reveal': reveal });
    const message = { type: 'tab/reveal', ask: {} };
    expect(await send(message, { id: 'other' })).toBe('silence');
    stop();
    expect(await send(message)).toBe('silence');
  });

  it('tells that it failed', async () => {
    answerExtension({
      'tab/reveal': () => {
        throw new Error('x');
      },
    });
    expect(await send({ type: 'tab/reveal', ask: {} })).toEqual({ error: 'failed' });
  });
});

describe('news', () => {
  it('are told to whoever listens, and cost nothing when nobody does', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    expect(() => broadcast('state/changed', { tabId: 1 })).not.toThrow();
    await settle();
    const heard = vi.fn();
    const stop = onBroadcast('state/changed', heard);
    const emit = (sender: Sender) =>
      onMessage.emit({ type: 'state/changed', ask: { tabId: 1 } }, sender, () => undefined);
    emit({ id: 'abc' });
    emit({ id: 'other' });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    emit({ id: 'abc' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('are opened only from well-formed envelopes', () => {
    expect(openEnvelope({ type: 'a', ask: {} })).toEqual({ type: 'a', ask: {} });
    for (const odd of [
      null,
      1,
      'a',
      {},
      { type: 1, ask: {} },
      { type: 'a' },
      { type: 'a', ask: null },
    ]) {
      expect(openEnvelope(odd)).toBeNull();
    }
    expect(openReply<number>({ answer: 0 })).toBe(0);
  });
});
