import type { Note } from '../notes/note';
import { browser } from './api';

const MOST = 6;

/** Searches the notes from the address bar: the keyword, then words. */
export function listenForOmnibox(search: (words: string) => Promise<Note[]>): void {
  browser.omnibox.onInputChanged.addListener((words, suggest) => {
    search(words).then(
      (notes) => suggest(notes.slice(0, MOST).map(suggestion)),
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    const isAddress = /^https?:\/\//.test(entered);
    const url = isAddress ? entered : browser.runtime.getURL('sidepanel.html');
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** Descriptions are XML in Chromium: what a note says is escaped. */
export function suggestion({ text, target, article }: Pick<Note, 'text' | 'target' | 'article'>): {
  content: string;
  description: string;
} {
  const shown = [text.trim() || target.quote?.exact, article.title]
    .filter(Boolean)
    .map((part) => String(part).replace(/\s+/gu, ' ').slice(0, 120));
  return { content: target.source, description: escapeXml(shown.join(' — ')) };
}

function escapeXml(text: string): string {
  const NAMES: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
  return text.replace(/[\u0000-\u001f]/g, ' ').replace(/[&<>"']/g, (sign) => `&${NAMES[sign]};`);
}
