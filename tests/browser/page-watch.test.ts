import { beforeEach, expect, it, vi } from 'vitest';
import type { OpenTab } from '../../lib/browser/open-tab';
import type { PageState } from '../../lib/browser/page-state';
import { settle } from './events';

type News = { tabId: number };
const world = vi.hoisted(() => ({
  moveTo: (_: OpenTab | null) => {},
  tell: (_: News) => {},
  answer: (_: number): Promise<PageState> => Promise.reject(new Error('no reader')),
}));

vi.mock('../../lib/browser/open-tab', () => ({
  followTab: (_: number | null, listener: (tab: OpenTab | null) => void) => {
    world.moveTo = listener;
    return () => {};
  },
}));
vi.mock('../../lib/browser/ask', () => ({
  askTab: (id: number) => world.answer(id),
  onBroadcast: (_: string, listener: (news: News) => void) => {
    world.tell = listener;
    return () => {};
  },
}));
const { silentPage, watchPage } = await import('../../lib/browser/page-watch');

const one: OpenTab = { id: 1, windowId: 1, isPrivate: false, url: 'https://one.example/' };
const two: OpenTab = { id: 2, windowId: 1, isPrivate: false, url: 'https://two.example/' };
const page = (url: string) => silentPage('article', url);
const heard = vi.fn();
const last = () => heard.mock.lastCall?.[0];

beforeEach(() => {
  heard.mockClear();
  watchPage(null, heard);
});

it('clears the story at once when the tab changes, before the new tab answers', () => {
  world.answer = () => new Promise(() => {});
  world.moveTo(one);
  world.tell({ tabId: 1 });
  world.moveTo(two);
  expect(last()).toEqual({ tab: two, page: null, pending: true });
});

it('never shows one tab the story of another, however late it comes', async () => {
  let answerOne: (state: PageState) => void = () => {};
  world.answer = (id) =>
    id === 1
      ? new Promise((done) => {
          answerOne = done;
        })
      : Promise.resolve(page('https://two.example/'));
  world.moveTo(one);
  world.moveTo(two);
  await settle();
  answerOne(page('https://one.example/'));
  world.tell({ tabId: 1 });
  await settle();
  expect(last()).toMatchObject({ tab: two, page: { url: 'https://two.example/' } });
});

it('says that nothing answers where no reader is', async () => {
  world.answer = () => Promise.reject(new Error('no reader'));
  world.moveTo(one);
  await settle();
  expect(last()).toEqual({ tab: one, page: null, pending: false });
});

it('asks again at news, and drops what was asked before, however late it comes', async () => {
  const answers: ((state: PageState) => void)[] = [];
  world.answer = () =>
    new Promise((done) => {
      answers.push(done);
    });
  world.moveTo(one);
  world.tell({ tabId: 1 });
  answers[1]?.(page('https://one.example/'));
  await settle();
  answers[0]?.(silentPage('reading', 'https://one.example/'));
  await settle();
  expect(answers).toHaveLength(2);
  expect(last()).toMatchObject({ page: { status: 'article' } });
});

it('does not ask at news of another tab', async () => {
  const answer = vi.fn(() => Promise.resolve(page('https://one.example/')));
  world.answer = answer;
  world.moveTo(one);
  world.tell({ tabId: 2 });
  await settle();
  expect(answer).toHaveBeenCalledTimes(1);
});

it('clears the story when the same tab goes to another address', () => {
  world.answer = () => new Promise(() => {});
  world.moveTo(one);
  world.tell({ tabId: 1 });
  world.moveTo({ ...one, url: 'https://one.example/next' });
  expect(last()).toMatchObject({ page: null, pending: true });
});
