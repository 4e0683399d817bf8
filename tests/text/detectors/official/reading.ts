import type { TextDocument } from '../../../../lib/text/detectors/detector';
import { official } from '../../../../lib/text/detectors/official';
import { languageOf } from '../../../../lib/text/languages';
import { quotations } from '../../../../lib/text/quotations';
import { segment } from '../../../../lib/text/segment';
import type { Story } from '../../../../lib/text/types';
import { articleOf } from '../../article';

/** What the detector finds in an article of these blocks. */
export function officialsIn(
  blocks: readonly string[],
  tag: string,
  more: { url?: string; published?: string } = {},
) {
  const language = languageOf(tag);
  if (!language) throw new Error(`no language ${tag}`);
  const article = { ...articleOf(blocks, tag), ...more };
  const document: TextDocument = {
    ...article,
    sentences: segment(article, language),
    quotations: quotations(article),
  };
  const empty = { people: [], mentions: [], offices: [] } as unknown as Story;
  const found = official.detect(document, language, empty);
  const mentions = found.mentions.map(({ start, end, person, title }) => ({
    start,
    text: article.text.slice(start, end),
    title: title && article.text.slice(title.start, title.end),
    person: found.people[person],
  }));
  const offices = found.offices.map(({ start, end, person }) => ({
    text: article.text.slice(start, end),
    holder: person === null ? null : (found.people[person]?.name ?? null),
  }));
  return { ...found, article, mentions, offices };
}

export interface Marked {
  text: string;
  /** Names in square brackets: officials, with the country after "|". */
  officials: { start: number; text: string; country: string | null }[];
  /** Names in braces: persons who are no officials. */
  others: { start: number; text: string }[];
}

/** Takes the marks out of a case: "[Name|FR]" is an official, "{Name}" a person who is none. */
export function unmark(marked: string): Marked {
  const result: Marked = { text: '', officials: [], others: [] };
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)(?:\|(\w+))?\]|\{([^}]+)\}/g)) {
    result.text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const [, name, country = null, other] = match;
    const start = result.text.length;
    if (name) result.officials.push({ start, text: name, country });
    else if (other) result.others.push({ start, text: other });
    result.text += name ?? other ?? '';
  }
  result.text += marked.slice(last);
  return result;
}
