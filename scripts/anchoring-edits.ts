/** A passage in a text that is about to be edited: the text is before + quote + after. */
export interface Passage {
  before: string;
  quote: string;
  after: string;
}

/** A text after an edit, and where the passage now is: null when it is gone. */
export interface Edited {
  text: string;
  truth: { start: number; end: number } | null;
}

export interface Edit {
  name: string;
  /** What a reader may be told of it; anything else counts as a miss, a wrong place as wrong. */
  allowed: ('found' | 'moved' | 'changed' | 'orphaned')[];
  /** Null when the edit does not apply to this passage. */
  apply(passage: Passage, random: Random, foreign: string[]): Edited | null;
}

/** A number in [0, below), the same at every run. */
export type Random = (below: number) => number;

/** Mulberry32: small and even enough to choose words. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const keep = ({ before, quote, after }: Passage): Edited => ({
  text: before + quote + after,
  truth: { start: before.length, end: before.length + quote.length },
});
const gone = ({ before, after }: Passage): Edited => ({ text: before + after, truth: null });
const pick = <T>(list: T[], random: Random): T => list[random(list.length)] as T;
const wordsIn = (text: string) => [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];

/** Replaces `n` neighbouring words of a text, by others. */
function replaceWords(text: string, n: number, random: Random, by: string[]): string | null {
  const words = wordsIn(text);
  if (words.length < n + 2) return null;
  const from = random(words.length - n + 1);
  const first = words[from];
  const last = words[from + n - 1];
  if (!first || !last) return null;
  return text.slice(0, first.index) + by.join(' ') + text.slice(last.index + last[0].length);
}

/** Replaces every word that `chosen` names. */
function mapWords(text: string, chosen: (word: string, at: number) => string): string {
  let at = -1;
  return text.replace(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu, (word) => {
    at += 1;
    return chosen(word, at);
  });
}

/** The paragraph in which the passage stands, cut out of the text. */
function paragraph({ before, after }: Passage) {
  const start = before.lastIndexOf('\n\n') + (before.includes('\n\n') ? 2 : 0);
  const end = after.includes('\n\n') ? after.indexOf('\n\n') : after.length;
  return {
    head: before.slice(0, start),
    lead: before.slice(start),
    trail: after.slice(0, end),
    tail: after.slice(end),
  };
}

const FILLER = [
  'notamment',
  'toujours',
  'reportedly',
  'encore',
  'meanwhile',
  'désormais',
  'lately',
];

/** The kinds of edit that newsrooms and templates make. */
export const edits: Edit[] = [
  { name: 'nothing', allowed: ['found'], apply: keep },
  {
    name: 'paragraphs inserted before',
    allowed: ['found'],
    apply: (p, random, foreign) =>
      keep({ ...p, before: `${pick(foreign, random)}\n\n${pick(foreign, random)}\n\n${p.before}` }),
  },
  {
    name: 'spaces, quotes and dashes set otherwise',
    allowed: ['found'],
    apply: (p) => {
      const set = (text: string) =>
        text
          .replace(/ /g, '\u00a0')
          .replace(/’/g, "'")
          .replace(/[«“]\s?/g, '"')
          .replace(/\s?[»”]/g, '"')
          .replace(/–/g, '—');
      return keep({ before: set(p.before), quote: set(p.quote), after: set(p.after) });
    },
  },
  {
    name: 'wrapped into lines and soft hyphens',
    allowed: ['found'],
    apply: (p) => {
      const wrap = (text: string) =>
        text.replace(/ /g, '\n  ').replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2');
      return keep({ before: wrap(p.before), quote: wrap(p.quote), after: wrap(p.after) });
    },
  },
  {
    name: 'split into two paragraphs',
    allowed: ['found'],
    apply: (p) => {
      const at = p.quote.indexOf(' ', p.quote.length / 2);
      return at < 0
        ? null
        : keep({ ...p, quote: `${p.quote.slice(0, at)}\n\n${p.quote.slice(at + 1)}` });
    },
  },
  {
    name: 'words around rewritten',
    allowed: ['found', 'moved', 'orphaned'],
    apply: (p) =>
      keep({
        ...p,
        before: mapWords(p.before, (word, at) =>
          at % 3 === 0 && !/\d/.test(word) ? 'autre' : word,
        ),
        after: mapWords(p.after, (word, at) => (at % 3 === 1 && !/\d/.test(word) ? 'other' : word)),
      }),
  },
  {
    name: 'paragraph moved',
    allowed: ['found', 'moved', 'orphaned'],
    apply: (p) => {
      const { head, lead, trail, tail } = paragraph(p);
      if (tail.length > 400)
        return keep({ before: `${head}${tail.slice(2)}\n\n${lead}`, quote: p.quote, after: trail });
      if (head.length > 400)
        return keep({ before: lead, quote: p.quote, after: `${trail}\n\n${head}${tail}` });
      return null;
    },
  },
  {
    name: 'passage moved to the end',
    allowed: ['moved', 'found', 'orphaned'],
    apply: (p) =>
      p.after.length < 400
        ? null
        : keep({ before: `${p.before}${p.after}\n\n`, quote: p.quote, after: '' }),
  },
  {
    name: 'one word replaced',
    allowed: ['changed', 'orphaned'],
    apply: (p, random) => {
      const quote = replaceWords(p.quote, 1, random, [pick(FILLER, random)]);
      return quote === null ? null : keep({ ...p, quote });
    },
  },
  {
    name: 'three words replaced',
    allowed: ['changed', 'orphaned'],
    apply: (p, random) => {
      const quote = replaceWords(p.quote, 3, random, [pick(FILLER, random), pick(FILLER, random)]);
      return quote === null ? null : keep({ ...p, quote });
    },
  },
  {
    name: 'numbers changed',
    allowed: ['changed', 'orphaned'],
    apply: (p, random) =>
      /\d/.test(p.quote)
        ? keep({ ...p, quote: p.quote.replace(/\d+/g, (n) => String(Number(n) + 1 + random(40))) })
        : null,
  },
  {
    name: 'negation put in',
    allowed: ['changed', 'orphaned'],
    apply: (p, random) => {
      const words = wordsIn(p.quote);
      const at = words[1 + random(Math.max(1, words.length - 2))];
      return words.length < 4 || !at
        ? null
        : keep({ ...p, quote: `${p.quote.slice(0, at.index)}not pas ${p.quote.slice(at.index)}` });
    },
  },
  {
    name: 'second half cut off',
    allowed: ['changed', 'orphaned'],
    apply: (p) => {
      const at = p.quote.indexOf(' ', p.quote.length / 2);
      return at < 0 || wordsIn(p.quote).length < 6
        ? null
        : keep({ ...p, quote: p.quote.slice(0, at) });
    },
  },
  {
    name: 'letters mistyped',
    allowed: ['changed', 'orphaned'],
    apply: (p) => {
      const quote = mapWords(p.quote, (word, at) =>
        at % 4 === 1 && word.length > 5 ? word.slice(0, -2) + word.slice(-1) : word,
      );
      return quote === p.quote ? null : keep({ ...p, quote });
    },
  },
  {
    name: 'rewritten, every second word new',
    allowed: ['changed', 'orphaned'],
    apply: (p, random) =>
      wordsIn(p.quote).length < 6
        ? null
        : keep({
            ...p,
            quote: mapWords(p.quote, (word, at) => (at % 2 ? pick(FILLER, random) : word)),
          }),
  },
  { name: 'passage removed', allowed: ['orphaned'], apply: gone },
  {
    name: 'paragraph removed',
    allowed: ['orphaned'],
    apply: (p) => {
      const { head, tail } = paragraph(p);
      return { text: `${head}${tail.slice(2)}`, truth: null };
    },
  },
  {
    name: 'replaced by a sentence of another story',
    allowed: ['orphaned'],
    apply: (p, random, foreign) =>
      wordsIn(p.quote).length < 5
        ? null
        : { text: `${p.before}${pick(foreign, random).slice(0, 120)}${p.after}`, truth: null },
  },
  {
    name: 'removed, and a sentence of its pattern stands elsewhere',
    allowed: ['orphaned'],
    apply: (p, random) => {
      if (wordsIn(p.quote).length < 6) return null;
      const twin = mapWords(p.quote, (word, at) =>
        /\d/.test(word)
          ? String(random(90) + 2)
          : /^\p{Lu}/u.test(word) || at % 3 === 0
            ? pick(FILLER, random)
            : word,
      );
      const sentence = `${twin} ${FILLER.join(' ')}.`;
      return p.after.length > 200
        ? { text: `${p.before}${p.after}\n\n${sentence}`, truth: null }
        : { text: `${sentence}\n\n${p.before}${p.after}`, truth: null };
    },
  },
  {
    name: 'a copy with other numbers stands elsewhere too',
    allowed: ['found', 'moved', 'orphaned'],
    apply: (p, random) => {
      const twin = p.quote.replace(/\d+/g, (n) => String(Number(n) + 1 + random(9)));
      return twin === p.quote
        ? null
        : keep({ ...p, before: `${p.before.slice(0, 200)}\n\n${twin}.\n\n${p.before.slice(200)}` });
    },
  },
  {
    name: 'quoted again as a heading before it',
    allowed: ['found'],
    apply: (p) =>
      p.before.length < 200 ? null : keep({ ...p, before: `${p.quote}\n\n${p.before}` }),
  },
  {
    name: 'another story under the same address',
    allowed: ['orphaned'],
    apply: (_p, _random, foreign) => ({ text: foreign.slice(0, 30).join('\n\n'), truth: null }),
  },
];
