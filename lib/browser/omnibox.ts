import type { Note } from '../notes/note';
import type { KnownSource } from '../notes/source';
import { browser } from './api';

const MOST = 6;

/** What is found for the words that were typed so far. */
export interface Found {
  notes: Note[];
  sources: Pick<KnownSource, 'key' | 'name' | 'office'>[];
}

/** Before the key of a source, in what the browser hands back when a suggestion is chosen. */
const SOURCE = 'source:';

/** Searches notes and sources from the address bar: the keyword, then words. */
export function listenForOmnibox(search: (words: string) => Promise<Found>): void {
  browser.omnibox.onInputChanged.addListener((words, suggest) => {
    search(words).then(
      ({ notes, sources }) =>
        suggest([...sources.map(sourceSuggestion), ...notes.map(suggestion)].slice(0, MOST)),
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    const url = addressOf(entered);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** A web address as it is; a source's page, or the search for the words, in the panel as a page. */
function addressOf(entered: string): string {
  if (/^https?:\/\//.test(entered)) return entered;
  const [name, value] = entered.startsWith(SOURCE)
    ? ['source', entered.slice(SOURCE.length)]
    : ['search', entered];
  return browser.runtime.getURL(`sidepanel.html?${name}=${encodeURIComponent(value)}`);
}

function sourceSuggestion({ key, name, office }: Found['sources'][number]) {
  return {
    content: `${SOURCE}${key}`,
    description: escapeXml([name, office].filter(Boolean).join(' — ')),
  };
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
