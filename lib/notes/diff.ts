import type { SavedStory } from './article';
import { sourceKeyOf } from './source';
import { foldedWords } from './words';

/** A sentence that is not as it was when the article was read last. */
export interface SentenceChange {
  kind: 'added' | 'removed' | 'altered';
  /** As it was; null when it was added. */
  before: string | null;
  /** As it is; null when it was removed. */
  after: string | null;
  /** A figure or a source in it changed: shown first. */
  telling: boolean;
}

/** Two sentences with at least this share of common words are one that was altered. */
const SAME_SENTENCE = 0.5;
/** Longer texts are compared in their beginning; no article has as many sentences. */
const MAX_SENTENCES = 1_500;

/**
 * What changed in an article since it was saved, in order of the text as it is, changes of figures and
 * sources first. Spaces and typography do not count.
 */
export function changesSince(
  saved: Pick<SavedStory, 'sentences' | 'sources' | 'figures'>,
  now: Pick<SavedStory, 'sentences' | 'sources' | 'figures'>,
): SentenceChange[] {
  const before = saved.sentences.slice(0, MAX_SENTENCES);
  const after = now.sentences.slice(0, MAX_SENTENCES);
  const { gone, come } = unmatched(before.map(plain), after.map(plain));
  const changes: SentenceChange[] = [];
  const left = new Set(gone);
  const names = new Set(
    [...saved.sources, ...now.sources].flatMap(({ name }) => sourceKeyOf(name) ?? []),
  );
  for (const at of come) {
    const text = after[at] ?? '';
    const twin = closest(text, left, before);
    if (twin !== null) left.delete(twin);
    const old = twin === null ? null : (before[twin] ?? null);
    changes.push({
      kind: old === null ? 'added' : 'altered',
      before: old,
      after: text,
      telling: isTelling(old ?? '', text, names),
    });
  }
  for (const at of left) {
    const text = before[at] ?? '';
    changes.push({
      kind: 'removed',
      before: text,
      after: null,
      telling: isTelling(text, '', names),
    });
  }
  return [
    ...changes.filter(({ telling }) => telling),
    ...changes.filter(({ telling }) => !telling),
  ];
}

/** Indices of the sentences of each side that have no equal on the other. */
function unmatched(before: string[], after: string[]): { gone: number[]; come: number[] } {
  const places = new Map<string, number[]>();
  before.forEach((sentence, at) => {
    const list = places.get(sentence);
    if (list) list.push(at);
    else places.set(sentence, [at]);
  });
  const come = after.flatMap((sentence, at) =>
    places.get(sentence)?.shift() === undefined ? [at] : [],
  );
  const gone = [...places.values()].flat().sort((one, other) => one - other);
  return { gone, come };
}

/** The sentence among `candidates` that has most words in common, when that is enough. */
function closest(text: string, candidates: Set<number>, sentences: string[]): number | null {
  const words = new Set(foldedWords(text));
  let best: number | null = null;
  let most = SAME_SENTENCE;
  for (const at of candidates) {
    const others = foldedWords(sentences[at] ?? '');
    const shared = others.filter((word) => words.has(word)).length;
    const share = (2 * shared) / (words.size + others.length || 1);
    if (share >= most && (best === null || share > most)) {
      most = share;
      best = at;
    }
  }
  return best;
}

/** Whether numbers or names of sources differ between the two. */
function isTelling(before: string, after: string, names: Set<string>): boolean {
  const numbers = (text: string) => (text.match(/\p{N}+/gu) ?? []).join(' ');
  if (numbers(before) !== numbers(after)) return true;
  const [old, young] = [` ${sourceKeyOf(before) ?? ''} `, ` ${sourceKeyOf(after) ?? ''} `];
  return [...names].some((name) => old.includes(` ${name} `) !== young.includes(` ${name} `));
}

function plain(sentence: string): string {
  return sentence
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[«»“”„]\s?/g, '"')
    .replace(/\s?"/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
