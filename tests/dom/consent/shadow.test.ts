// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import {
  isWithin,
  parentThroughShadow,
  readShadowsWith,
  shadowOf,
} from '../../../lib/dom/consent/shadow';
import { isDrawn, isOnScreen } from '../../../lib/dom/consent/visible';

afterEach(() => readShadowsWith((element) => element.shadowRoot));

function closedHost(inner: string) {
  document.body.innerHTML = '<div id="host"></div>';
  const host = document.querySelector('#host') as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = inner;
  return { host, root };
}

describe('a shadow root', () => {
  it('is read through the reader, closed ones too', () => {
    const { host, root } = closedHost('<p>x</p>');
    expect(shadowOf(host)).toBeNull();
    readShadowsWith(() => root);
    expect(shadowOf(host)).toBe(root);
  });

  it('is no error where the browser refuses the question', () => {
    const { host } = closedHost('');
    readShadowsWith(() => {
      throw new Error('no');
    });
    expect(shadowOf(host)).toBeNull();
  });

  it('is left towards its host', () => {
    const { host, root } = closedHost('<p>x</p>');
    const inner = root.querySelector('p') as Element;
    expect(parentThroughShadow(inner)).toBe(host);
    expect(isWithin(inner, document.body)).toBe(true);
    expect(isWithin(document.body, inner)).toBe(false);
  });
});

describe('what is drawn', () => {
  it('is not what an ancestor hides', () => {
    document.body.innerHTML =
      '<div style="display:none"><p id="a">x</p></div><p id="b" hidden>x</p><p id="c">x</p>';
    const drawn = (id: string) => isDrawn(document.getElementById(id) as Element);
    expect([drawn('a'), drawn('b'), drawn('c')]).toEqual([false, false, true]);
    expect(isOnScreen(document.getElementById('c') as Element)).toBe(true);
  });
});
