// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../lib/dom/copy-text';

describe('copying', () => {
  afterEach(() => vi.restoreAllMocks());
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(window.navigator, 'clipboard', {
      value: { writeText },
      configurable: true,
    });
  /** What the browser does on its copy command: it asks the listeners. */
  const command = (data: { setData(type: string, text: string): void } | null) => {
    document.execCommand = () => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: data });
      return document.body.dispatchEvent(event);
    };
  };

  it('uses the clipboard', async () => {
    const written: string[] = [];
    clipboard(async (text) => void written.push(text));
    expect(await copyText(document, 'words')).toBe(true);
    expect(written).toEqual(['words']);
  });

  it('uses the copy command where the page forbids the clipboard, before the page hears of it', async () => {
    clipboard(() => Promise.reject(new Error('forbidden')));
    const written: string[] = [];
    let heard = 0;
    document.body.addEventListener('copy', () => (heard += 1), { once: true });
    command({ setData: (_type, text) => written.push(text) });
    expect(await copyText(document, 'words')).toBe(true);
    expect(written).toEqual(['words']);
    expect(heard).toBe(0);
  });

  it('says so when the browser refuses both', async () => {
    clipboard(() => Promise.reject(new Error('forbidden')));
    document.execCommand = () => false;
    expect(await copyText(document, 'words')).toBe(false);
    document.execCommand = () => {
      throw new Error('no');
    };
    expect(await copyText(document, 'words')).toBe(false);
  });
});
