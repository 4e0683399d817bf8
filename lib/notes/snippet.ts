import { stemsOf } from './stem';
import { isNearPrefix } from './typo';
import { fold } from './words';

/** A piece of a text around what was found, and where in it to put the emphasis. */
export interface Snippet {
  text: string;
  /** Half-open offsets into `text`, in order and apart. */
  marks: { start: number; end: number }[];
}

const BEFORE = 40;
const LENGTH = 160;

/** The part of a text around the first word that was asked for, with all such words marked. */
export function snippetOf(text: string, asked: string[]): Snippet {
  const hits = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: fold(match[0]),
    }))
    .filter(({ word }) => asked.some((one) => answers(word, one)));
  const first = hits[0]?.start ?? 0;
  const start = first > BEFORE ? wordStart(text, first - BEFORE) : 0;
  const end = Math.min(text.length, wordStart(text, start + LENGTH));
  const lead = start > 0 ? '…' : '';
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => ({
        start: hit.start - start + lead.length,
        end: hit.end - start + lead.length,
      })),
  };
}

/** Whether a folded word is what was asked for: by its beginning, its stem, or but for one edit. */
export function answers(word: string, asked: string): boolean {
  return isNearPrefix(asked, word) || stemsOf(asked).some((stem) => word.startsWith(stem));
}

/** The beginning of the word at this offset or after, so that no word and no pair is cut. */
function wordStart(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.slice(offset).search(/\s/);
  return space < 0 || space > 30 ? safe(text, offset) : offset + space + 1;
}

function safe(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
