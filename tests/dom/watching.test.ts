// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNavigation, whenPage } from '../../lib/dom/page-watch';
import { commonElement, watchArticle } from '../../lib/dom/watch-article';
import { readBody } from './stand-ins';

/** Mutation observers answer in a microtask; only timers are false here. */
const settle = async (milliseconds: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('waiting for a page that renders late', () => {
  it('answers at once when the page is ready', () => {
    const pass = vi.fn();
    whenPage(document, () => true, pass);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('answers once after the page has rendered', async () => {
    document.body.innerHTML = '';
    const pass = vi.fn();
    whenPage(document, () => document.querySelector('p') !== null, pass);
    document.body.append(document.createElement('div'));
    await settle(400);
    expect(pass).not.toHaveBeenCalled();
    document.body.append(document.createElement('p'));
    await settle(2_000);
    document.body.append(document.createElement('p'));
    await settle(10_000);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('looks at most nine times, however much the page changes, and then watches nothing', async () => {
    const test = vi.fn(() => false);
    whenPage(document, test, () => undefined);
    for (let i = 0; i < 400; i += 1) {
      document.body.append(document.createElement('i'));
      await settle(100);
    }
    expect(test.mock.calls.length).toBeLessThanOrEqual(9);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when it is told to', async () => {
    const pass = vi.fn();
    document.body.innerHTML = '';
    const stop = whenPage(document, () => document.querySelector('b') !== null, pass);
    stop();
    document.body.append(document.createElement('b'));
    await settle(10_000);
    expect(pass).not.toHaveBeenCalled();
  });
});

describe('in-page navigation', () => {
  afterEach(() => Reflect.deleteProperty(window, 'navigation'));

  it.each([['with the Navigation API'], ['without it']])(
    'is noticed %s, once an address',
    async (how) => {
      const navigation = new EventTarget();
      if (how === 'with the Navigation API') Object.assign(window, { navigation });
      const onChange = vi.fn();
      const stop = watchNavigation(window, onChange);
      const go = async (url: string) => {
        history.pushState(null, '', url);
        navigation.dispatchEvent(new Event('currententrychange'));
        document.title = `Page ${url}`;
        await settle(0);
      };
      await go('/a');
      await go('/a');
      await go('/a#part');
      expect(onChange).toHaveBeenCalledTimes(1);
      await go('/b?x=1');
      expect(onChange).toHaveBeenCalledTimes(2);
      stop();
      await go('/c');
      expect(onChange).toHaveBeenCalledTimes(2);
    },
  );
});

describe('watching an article', () => {
  const HTML =
    '<main><h1>Le pont</h1><div id="a"><p>Le maire a fermé le pont.</p><p>Il a parlé mardi.</p></div></main><div id="ads"></div>';

  it('tells once when the page renders the same text anew', async () => {
    const { map } = readBody(HTML);
    const onStale = vi.fn();
    watchArticle(map, onStale);
    const box = document.getElementById('a');
    box?.replaceWith(box.cloneNode(true));
    await settle(400);
    expect(onStale).toHaveBeenCalledTimes(1);
    document.querySelector('main')?.append(document.createElement('p'));
    await settle(20_000);
    expect(onStale).toHaveBeenCalledTimes(1);
  });

  it('tells when the whole of the page is replaced', async () => {
    const { map } = readBody(HTML);
    const onStale = vi.fn();
    watchArticle(map, onStale);
    document.body.replaceChildren(...[document.createElement('main')]);
    await settle(400);
    expect(onStale).toHaveBeenCalledTimes(1);
  });

  it('tells of what had changed before it began to watch', async () => {
    const { map } = readBody(HTML);
    const main = document.querySelector('main');
    main?.replaceWith(main.cloneNode(true));
    const onStale = vi.fn();
    watchArticle(map, onStale);
    await settle(400);
    expect(onStale).toHaveBeenCalledTimes(1);
  });

  it('tells when every paragraph was replaced before it began to watch', async () => {
    const { map } = readBody(HTML);
    const main = document.querySelector('main');
    for (const block of main?.querySelectorAll('h1, p') ?? [])
      block.replaceWith(block.cloneNode(true));
    const onStale = vi.fn();
    watchArticle(map, onStale);
    await settle(400);
    expect(onStale).toHaveBeenCalledTimes(1);
  });

  it('tells when paragraphs are added', async () => {
    const { map } = readBody(HTML);
    const onStale = vi.fn();
    watchArticle(map, onStale);
    const more = document.createElement('p');
    more.textContent = 'La suite de cet article vient d’être chargée. '.repeat(6);
    document.getElementById('a')?.append(more);
    await settle(400);
    expect(onStale).toHaveBeenCalledTimes(1);
  });

  it('says nothing of changes that leave the article as it is', async () => {
    const { map } = readBody(HTML);
    const onStale = vi.fn();
    watchArticle(map, onStale);
    document.querySelector('main')?.append(document.createElement('img'));
    document.getElementById('ads')?.append('Publicité '.repeat(100));
    await settle(20_000);
    expect(onStale).not.toHaveBeenCalled();
  });

  it('looks seldom at a page that changes a thousand times a second', async () => {
    const { map } = readBody(HTML);
    const looks = vi.spyOn(map, 'isFresh');
    const stop = watchArticle(map, () => undefined);
    const counter = document.createElement('b');
    document.querySelector('main')?.append(counter);
    for (let i = 0; i < 3_000; i += 1) {
      counter.textContent = String(i % 10);
      await settle(1);
    }
    expect(looks.mock.calls.length).toBeLessThanOrEqual(4);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks as late as it is told, but soon after a calm time', async () => {
    const html = () => readBody(HTML).map;
    const onStale = vi.fn();
    watchArticle(html(), onStale, 5_000);
    document.querySelector('p')?.remove();
    await settle(4_000);
    expect(onStale).not.toHaveBeenCalled();
    await settle(1_500);
    expect(onStale).toHaveBeenCalledTimes(1);
    watchArticle(html(), onStale, 5_000);
    await settle(11_000);
    document.querySelector('p')?.remove();
    await settle(400);
    expect(onStale).toHaveBeenCalledTimes(2);
  });

  it('knows the element around all of an article', () => {
    readBody(HTML);
    const nodes = [...document.querySelectorAll('p')];
    expect(commonElement(nodes)?.id).toBe('a');
    expect(commonElement([])).toBeNull();
  });
});
