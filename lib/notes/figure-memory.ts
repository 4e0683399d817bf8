import type { SavedStory, StoryFigure } from './article';

/** A figure of this story that stood in another one, with the same or another value. */
export interface FigureMemory {
  now: StoryFigure;
  then: StoryFigure;
  /** Where it stood, and when that was read. */
  story: Pick<SavedStory, 'url' | 'read'>;
  sameValue: boolean;
  /**
   * A figure with one value in both sentences, which tells what the other is about: "260 million" where
   * these go to 24 countries then and to 30 now. Null when there is none.
   */
  beside: StoryFigure | null;
}

/** Words that two sentences must share for a number that is the same in both. */
const SAME_TOPIC = 2;
/** The same large number of the same unit is hardly about something else: one word is enough. */
const LARGE = 1_000;
/** Another number is about the same only where the sentences share much, and a short one nearly all. */
const OTHER_TOPIC = [
  { shared: 3, share: 0.4 },
  { shared: 2, share: 0.6 },
];

/**
 * For each figure of the story, the figure of each other story that is most surely about the same. A
 * wrong pair would tell the reader of a change that never was: what is doubtful is left out.
 */
export function figureMemories(story: SavedStory, stories: readonly SavedStory[]): FigureMemory[] {
  const found: FigureMemory[] = [];
  for (const now of story.figures) {
    for (const other of now.key === null ? [] : stories) {
      const met = other.url === story.url ? null : counterpart(now, story, other);
      if (met) found.push({ now, ...met, story: { url: other.url, read: other.read } });
    }
  }
  // What differs first: that is what a reader would want to know.
  return found.sort((one, two) => Number(one.sameValue) - Number(two.sameValue));
}

type Counterpart = Pick<FigureMemory, 'then' | 'sameValue' | 'beside'>;

function counterpart(now: StoryFigure, story: SavedStory, other: SavedStory): Counterpart | null {
  if (now.value === null) return null;
  const candidates = other.figures
    .filter(({ key, value }) => key === now.key && value !== null)
    .map((then) => ({ then, shared: sharedWords(now, then) }))
    .sort((one, two) => two.shared - one.shared);
  const same = candidates.find(
    ({ then, shared }) => then.value === now.value && shared >= (isLarge(now) ? 1 : SAME_TOPIC),
  );
  if (same) {
    const { then } = same;
    return { then, sameValue: then.bound === now.bound, beside: null };
  }
  for (const { then, shared } of candidates) {
    if (!isAligned(now, story, then, other)) continue;
    const beside = sharedFigure(now, story, then, other);
    const share = (2 * shared) / (now.topic.length + then.topic.length || 1);
    const isSure = beside
      ? shared >= 1
      : OTHER_TOPIC.some((least) => shared >= least.shared && share >= least.share);
    if (isSure) return { then, sameValue: false, beside };
  }
  return null;
}

const isLarge = ({ value }: StoryFigure) => typeof value === 'number' && value >= LARGE;

const sharedWords = (now: StoryFigure, then: StoryFigure) =>
  then.topic.filter((word) => now.topic.includes(word)).length;

/** Where a sentence lists several figures of one kind, each answers to the one in the same place. */
function isAligned(
  now: StoryFigure,
  story: SavedStory,
  then: StoryFigure,
  other: SavedStory,
): boolean {
  const row = (figure: StoryFigure, { figures }: SavedStory) =>
    figures.filter(({ key, sentence }) => key === figure.key && sentence === figure.sentence);
  const [young, old] = [row(now, story), row(then, other)];
  return young.length === old.length && young.indexOf(now) === old.indexOf(then);
}

/** A large figure of the sentence of `now` that stands with the same value in that of `then`. */
function sharedFigure(
  now: StoryFigure,
  story: SavedStory,
  then: StoryFigure,
  other: SavedStory,
): StoryFigure | null {
  const around = (figure: StoryFigure, { figures }: SavedStory) =>
    figures.filter((one) => one.sentence === figure.sentence && one !== figure && isLarge(one));
  const old = around(then, other);
  const isShared = ({ key, value }: StoryFigure) =>
    key !== null && old.some((one) => one.key === key && one.value === value);
  return around(now, story).find(isShared) ?? null;
}
