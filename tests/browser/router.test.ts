import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEvent, settle } from './events';

type Sender = {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id: number; url?: string; windowId: number };
};
const ORIGIN = 'chrome-extension://abc/';
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../lib/browser/api', () => fake);
const { route } = await import('../../lib/browser/router');

const article = {
  text: 'Le pont ferme.',
  blocks: [{ start: 0, end: 14, role: 'headline' }],
  language: 'fr',
  title: 'Le pont ferme.',
  byline: null,
  siteName: null,
  published: null,
  url: null,
};
const tab = { id: 7, windowId: 1, url: 'https://gazette.example/pont' };
const copy = { html: '<p>', isWhole: true, url: tab.url, before: null, known: null };
const span = { start: 1, end: 5 };
const onMessage = new FakeEvent<[unknown, Sender, (reply: unknown) => void]>();
const pages = {
  'page/candidate': vi.fn((_ask: unknown, _from: unknown) => true),
  'page/read': vi.fn(async () => null),
  'page/changed': vi.fn(() => null),
  'page/anchors': vi.fn(() => ({})),
  'page/correct': vi.fn(() => null),
  'page/note': vi.fn(() => ({ id: 'n' })),
  'page/citation': vi.fn(() => 'cited'),
  'page/open-panel': vi.fn(() => null),
};
const extension = { 'tab/read': vi.fn(() => true), 'text/analyse': vi.fn() };
const page: Sender = { id: 'abc', url: tab.url, frameId: 0, tab };
const popup: Sender = { id: 'abc', url: `${ORIGIN}popup.html` };

/** @returns what was answered, or "silence" */
async function send(message: unknown, sender: Sender): Promise<unknown> {
  let reply: unknown = 'silence';
  onMessage.emit(message, sender, (answer) => {
    reply = answer;
  });
  await settle();
  return reply;
}

Object.assign(fake.browser, { runtime: { id: 'abc', onMessage, getURL: () => ORIGIN } });
route(pages as never, extension as never);

describe('the router of messages', () => {
  beforeEach(() => {
    for (const handler of [...Object.values(pages), ...Object.values(extension)])
      handler.mockClear();
  });

  it('answers a page for its own tab, whose address comes from the browser', async () => {
    expect(await send({ type: 'page/candidate', ask: { tabId: 99 } }, page)).toEqual({
      answer: true,
    });
    expect(pages['page/candidate'].mock.calls[0]?.[1]).toEqual({
      tabId: 7,
      windowId: 1,
      url: tab.url,
      isPrivate: false,
    });
  });

  it('answers extension pages, also those that stand in a tab', async () => {
    expect(await send({ type: 'tab/read', ask: { tabId: 3 } }, popup)).toEqual({ answer: true });
    const options = { ...popup, url: `${ORIGIN}options.html`, tab, frameId: 0 };
    expect(await send({ type: 'tab/read', ask: { tabId: 3 } }, options)).toEqual({ answer: true });
  });

  it.each<[string, unknown, Sender]>([
    ['another extension', { type: 'page/candidate', ask: {} }, { ...page, id: 'other' }],
    ['a frame inside the page', { type: 'page/read', ask: copy }, { ...page, frameId: 4 }],
    ['a page that asks what only our pages may', { type: 'tab/read', ask: { tabId: 3 } }, page],
    [
      'a page whose address only looks like ours',
      { type: 'tab/read', ask: { tabId: 3 } },
      { ...page, url: 'https://x.example/chrome-extension://abc/' },
    ],
    ['our own page that asks what only pages may', { type: 'page/candidate', ask: {} }, popup],
    ['a page of the browser', { type: 'page/candidate', ask: {} }, { ...page, url: 'about:blank' }],
    ['a message without a question', { type: 'page/candidate' }, page],
    ['a message that nobody knows', { type: 'page/other', ask: {} }, page],
    ['a name from the prototype', { type: 'constructor', ask: {} }, page],
    ['no message', 'page/candidate', page],
    ['null', null, page],
  ])('is silent for %s', async (_name, message, sender) => {
    expect(await send(message, sender)).toBe('silence');
    for (const handler of [...Object.values(pages), ...Object.values(extension)])
      expect(handler).not.toHaveBeenCalled();
  });

  it.each<[string, string, unknown]>([
    ['an article without text', 'text/analyse', { article: { ...article, text: 4 } }],
    [
      'blocks out of order',
      'text/analyse',
      {
        article: {
          ...article,
          blocks: [
            { start: 5, end: 9, role: 'paragraph' },
            { start: 0, end: 4, role: 'paragraph' },
          ],
        },
      },
    ],
    [
      'a block beyond the text',
      'text/analyse',
      { article: { ...article, blocks: [{ start: 0, end: 99, role: 'paragraph' }] } },
    ],
    [
      'a role that does not exist',
      'text/analyse',
      { article: { ...article, blocks: [{ start: 0, end: 4, role: 'script' }] } },
    ],
    [
      'a negative offset',
      'text/analyse',
      { article: { ...article, blocks: [{ start: -1, end: 4, role: 'paragraph' }] } },
    ],
    [
      'text beyond all measure',
      'text/analyse',
      { article: { ...article, text: 'x'.repeat(2_000_001), blocks: [] } },
    ],
    ['a copy without HTML', 'page/read', { ...copy, html: null }],
    ['a copy beyond all measure', 'page/read', { ...copy, html: 'x'.repeat(8_000_001) }],
    ['a page before that is none', 'page/read', { ...copy, before: { title: 4 } }],
    ['an address that is none', 'page/anchors', { url: 4, text: '' }],
    ['a draft without a target', 'page/note', { draft: { subject: { kind: 'article' } } }],
    [
      'a subject of no kind',
      'page/note',
      {
        draft: {
          subject: { kind: 'html' },
          target: { source: '', quote: null, position: null },
          article: { title: '', siteName: null, published: null },
          text: '',
          tags: [],
          status: 'none',
        },
      },
    ],
    ['a verdict of no kind', 'page/correct', { verdict: { kind: 'html', quote: null } }],
    ['notes without a text', 'page/anchors', { url: null }],
  ])('is silent for %s', async (_name, type, ask) => {
    const from = type === 'text/analyse' ? popup : page;
    expect(await send({ type, ask }, from)).toBe('silence');
  });

  it.each<[string, unknown]>([
    ['page/read', copy],
    ['page/read', { ...copy, before: { title: 'T', url: null, address: null }, known: 'x' }],
    ['page/changed', {}],
    ['page/anchors', { url: null, text: '' }],
    [
      'page/note',
      {
        draft: {
          subject: { kind: 'passage' },
          target: { source: '', quote: { exact: 'a', prefix: '', suffix: '' }, position: span },
          article: { title: 'T', siteName: null, published: null },
          text: '',
          tags: ['x'],
          status: 'none',
        },
      },
    ],
    ['page/open-panel', {}],
  ])('answers a well-formed %s', async (type, ask) => {
    expect(await send({ type, ask }, page)).toHaveProperty('answer');
  });

  it('tells that it failed, without where and why in the code', async () => {
    pages['page/anchors'].mockImplementationOnce(() => {
      throw new Error('blocked');
    });
    expect(await send({ type: 'page/anchors', ask: { url: null, text: '' } }, page)).toEqual({
      error: 'blocked',
    });
    pages['page/read'].mockRejectedValueOnce('odd');
    expect(await send({ type: 'page/read', ask: copy }, page)).toEqual({
      error: 'failed',
    });
  });

  it('calls at once, so that the click which asked still counts', () => {
    onMessage.emit({ type: 'page/open-panel', ask: {} }, page, () => undefined);
    expect(pages['page/open-panel']).toHaveBeenCalledTimes(1);
  });
});
