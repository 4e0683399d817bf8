import { remembered } from '../../remembered';
import { type Token, type TokenLexicon, tokenize } from '../../tokens';
import type { Sentence, Span } from '../../types';

/** A token as the official detector reads it. */
export interface Word extends Span {
  text: string;
  /** Lower case, straight apostrophe. */
  norm: string;
  /** Lower case without accents: capitals often go without them. */
  key: string;
  kind: 'word' | 'number' | 'mark';
  capital: boolean;
  /** All capitals, at least two letters. */
  caps: boolean;
  /** Written with its full stop, as an abbreviation. */
  stopped: boolean;
  /** The first part of a compound whose head follows: "US" of "US-Präsident". */
  bound?: boolean;
  /** First word of the sentence, of a quotation or after a colon: its capital says nothing. */
  initial: boolean;
}

const MARKS = /\p{M}/gu;
const ASCII = /^[\x20-\x7e]*$/;
const CAPS = /^\p{Lu}[\p{Lu}\p{M}.’'-]*\p{Lu}\.?$/u;
/** Articles of Arabic names, part of the surname: "al-Assad". */
const ARABIC = /^(?:al|el|as|ash|ad|an|ar|at|az|ben|bin|ibn|abd|ul|ould|t)[-‑]\p{Lu}/u;
const OPENERS = new Set(['«', '“', '"', ':', '‘', '—', '–', '•', '(', '[', '|', '…']);
const ENDS = new Set(['.', '!', '?']);

/** The form by which words are compared: lower case, no accents, straight apostrophe. */
export const fold = remembered((text: string): string => {
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‑‐]/g, '-');
  return ASCII.test(lower)
    ? lower
    : lower.normalize('NFD').replace(MARKS, '').replace(/œ/g, 'oe').replace(/ß/g, 'ss');
});

/**
 * The words of one sentence. "M." or "Gov." is one word, so is an initial with its full stop;
 * a prefix such as "ex-" is a word of its own.
 */
export function wordsOf(
  text: string,
  sentence: Sentence,
  tokens: TokenLexicon,
  abbreviations: ReadonlySet<string>,
  prefixes: readonly string[],
  suffixes: ReadonlySet<string>,
  cutting: Cutting = { isTitle: () => false, isFirst: () => false, heads: [] },
): Word[] {
  const { isTitle } = cutting;
  const words: Word[] = [];
  let initial = true;
  for (const token of tokenize(text, sentence, tokens)) {
    const last = words.at(-1);
    if (token.text === '.' && last && last.end === token.start && keepsStop(last, abbreviations)) {
      last.end = token.end;
      last.text += '.';
      last.stopped = true;
      last.initial = words.length === 1 || last.initial;
      initial = false;
      continue;
    }
    if (cutting.isSurname && owns(token, cutting.isSurname)) {
      words.push(word(token.text.slice(0, -1), token.start, 'word', initial));
      words.push(word('s', token.end - 1, 'word', false));
      initial = false;
      continue;
    }
    const compound = token.kind === 'word' ? compoundOf(token, cutting) : null;
    if (compound) {
      words.push({ ...word(compound.first, token.start, 'word', initial), bound: true });
      const head = word(compound.head, token.end - compound.head.length, 'word', false);
      words.push({ ...head, capital: true });
      initial = false;
      continue;
    }
    const cut = token.kind === 'word' ? splitAt(token, { prefixes, suffixes, isTitle }) : 0;
    if (cut > 0) {
      const middle = token.start + cut;
      words.push(word(text.slice(token.start, middle), token.start, 'word', initial));
      words.push(word(text.slice(middle, token.end), middle, 'word', false));
      initial = false;
      continue;
    }
    words.push(word(token.text, token.start, token.kind, initial && token.kind !== 'mark'));
    if (token.kind !== 'mark') initial = false;
    else if (OPENERS.has(token.text) || ENDS.has(token.text)) initial = true;
  }
  return words;
}

/** "Trumps": a surname in the genitive. */
function owns({ text, kind, capital }: Token, isSurname: (word: string) => boolean): boolean {
  return kind === 'word' && capital && /[^s]s$/.test(text) && isSurname(text.slice(0, -1));
}

/** How compounds and prefixed titles are told from other words; all keys are folded. */
export interface Cutting {
  /** Whether a title begins with this word. */
  isTitle: (key: string) => boolean;
  /** Whether a body or country is called so: what stands first in a compound. */
  isFirst: (key: string) => boolean;
  /** Heads of compounds, folded, longest first. */
  heads: readonly string[];
  /** Whether a capitalized word is a surname: what may take an "s" of its own. */
  isSurname?: (word: string) => boolean;
}

/** "Grünen-Chefin" → "Grünen" + "Chefin", "Regierungssprecher" → "Regierung" + "sprecher". */
function compoundOf({ text, norm }: Token, { isTitle, isFirst, heads }: Cutting) {
  if (heads.length === 0 || !/^\p{Lu}/u.test(text)) return null;
  const key = fold(norm);
  if (isTitle(key) || isFirst(key)) return null;
  const head = heads.find((end) => key.endsWith(end) && key.length > end.length + 1);
  if (!head) return null;
  // Folding "ß" makes a word longer.
  if (fold(text.slice(text.length - head.length)) !== head) return null;
  const first = text.slice(0, text.length - head.length).replace(/[-‑]$/, '');
  // "Regierungs", "Parteien": the letters that link the parts.
  const bare = [first, first.replace(/s$/, ''), first.replace(/e?n$/, '')];
  const known = bare.find((form) => isFirst(fold(form)));
  return { first: known ?? first, head: text.slice(text.length - head.length) };
}

interface Cuts {
  prefixes: readonly string[];
  suffixes: ReadonlySet<string>;
  isTitle: (key: string) => boolean;
}

/** Where to cut "ex-ministre", "exministro", "anti-Trump" and "Trump-related"; 0 for nowhere. */
function splitAt({ text, norm }: Token, { prefixes, suffixes, isTitle }: Cuts): number {
  const prefix = prefixes.find((start) => {
    if (!norm.startsWith(start) || norm === start) return false;
    // Written without a hyphen, it may be any word's beginning ("exigir").
    return /[-‑]$/.test(start) || isTitle(fold(norm.slice(start.length)));
  });
  if (prefix) return prefix.length;
  const before = /^\p{Ll}+[-‑](?=\p{Lu}\p{Ll})/u.exec(text)?.[0];
  if (before) return ARABIC.test(text) ? 0 : before.length;
  const hyphen = /^\p{Lu}[\p{L}’']+(?=[-‑]\p{Ll}+$)/u.exec(text)?.[0].length ?? 0;
  return hyphen > 0 && suffixes.has(norm.slice(hyphen + 1)) ? hyphen : 0;
}

function keepsStop(last: Word, abbreviations: ReadonlySet<string>): boolean {
  if (last.kind !== 'word' || !last.capital) return false;
  return (last.text.length === 1 && last.capital) || abbreviations.has(last.key);
}

/** What a word is by itself, wherever it stands. */
const shapeOf = remembered((text: string) => ({
  norm: text.toLowerCase().replace(/[’ʼ]/g, "'"),
  key: fold(text).replace(/(?<=.)\.$/, ''),
  capital: /^\p{Lu}/u.test(text) || ARABIC.test(text),
  caps: CAPS.test(text),
}));

function word(text: string, start: number, kind: Word['kind'], initial: boolean): Word {
  const end = start + text.length;
  return { start, end, text, ...shapeOf(text), kind, stopped: false, initial };
}
