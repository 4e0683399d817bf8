import type { SavedStory, StoryFigure } from './article';
import type { Note } from './note';
import type { NoteStore } from './note-store';
import type { KnownSource } from './source';

/** A source of this story that the reader has met before. */
export interface SourceMemory {
  source: KnownSource;
  /** Notes about it, on any article. */
  notes: number;
  /** The newest of them, or null. */
  lastNote: Note | null;
  /** Other saved stories in which it speaks, last read first; the first twenty. */
  stories: Pick<SavedStory, 'url' | 'read'>[];
  /** How many such stories there are in all. */
  articles: number;
}

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

export interface Memory {
  sources: SourceMemory[];
  figures: FigureMemory[];
}

/** Words that two sentences must share before their figures are held to be about one thing. */
const SHARED_TOPIC = 2;
const MAX_STORIES = 20;

/**
 * What the reader's notes and saved stories know of the sources and figures of this one. Reads by key
 * only: its cost grows with this story, not with the notes.
 */
export async function memoryFor(
  story: SavedStory,
  store: Pick<
    NoteStore,
    'source' | 'notesOfSource' | 'storiesOfSource' | 'storiesOfFigure' | 'story'
  >,
): Promise<Memory> {
  const own = await store.story(story.url);
  const here = { url: own?.url ?? story.url, keys: new Set(own?.sources.map(({ key }) => key)) };
  const sources = await Promise.all(
    story.sources.map(({ key, wikidata }) => sourceMemory(key, wikidata, here, store)),
  );
  const keys = [...new Set(story.figures.flatMap(({ key }) => key ?? []))];
  const stories = await Promise.all(
    keys.map(async (key) => [key, await store.storiesOfFigure(key, MAX_STORIES)] as const),
  );
  return {
    sources: sources.filter((one) => one !== null),
    figures: figureMemories({ ...story, url: here.url }, new Map(stories)),
  };
}

async function sourceMemory(
  key: string,
  wikidata: string | null,
  here: { url: string; keys: ReadonlySet<string> },
  store: Pick<NoteStore, 'source' | 'notesOfSource' | 'storiesOfSource'>,
): Promise<SourceMemory | null> {
  const source = await store.source(key);
  // Two persons of one name: their Wikidata items differ.
  const isOther = source?.wikidata && wikidata && source.wikidata !== wikidata;
  if (!source || isOther) return null;
  const [notes, saved] = await Promise.all([
    store.notesOfSource(key, 1),
    store.storiesOfSource(key, MAX_STORIES),
  ]);
  const stories = saved
    .filter(({ url }) => url !== here.url)
    .map(({ url, read }) => ({ url, read }))
    .sort((one, other) => (one.read < other.read ? 1 : -1));
  if (source.notes === 0 && stories.length === 0) return null;
  const articles = source.articles - Number(here.keys.has(key));
  return { source, notes: source.notes, lastNote: notes[0] ?? null, stories, articles };
}

/** For each figure of the story, the figure of each other story that is most surely about the same. */
export function figureMemories(
  story: SavedStory,
  stories: Map<string, SavedStory[]>,
): FigureMemory[] {
  const found: FigureMemory[] = [];
  for (const now of story.figures) {
    for (const other of now.key === null ? [] : (stories.get(now.key) ?? [])) {
      const then = other.url === story.url ? null : counterpart(now, other);
      if (!then) continue;
      const { url, read } = other;
      const sameValue = then.value === now.value && then.bound === now.bound;
      const beside = sameValue ? null : sharedFigure(now, story, then, other);
      found.push({ now, then, story: { url, read }, sameValue, beside });
    }
  }
  // What differs first: that is what a reader would want to know.
  return found.sort((one, two) => Number(one.sameValue) - Number(two.sameValue));
}

/** A figure of the sentence of `now` that stands with the same value in the sentence of `then`. */
function sharedFigure(
  now: StoryFigure,
  story: SavedStory,
  then: StoryFigure,
  other: SavedStory,
): StoryFigure | null {
  const around = (figure: StoryFigure, { figures }: SavedStory) =>
    figures.filter((one) => one.sentence === figure.sentence && one !== figure);
  const old = around(then, other);
  const isShared = ({ key, value }: StoryFigure) =>
    key !== null && old.some((one) => one.key === key && one.value === value);
  return around(now, story).find(isShared) ?? null;
}

function counterpart(now: StoryFigure, story: SavedStory): StoryFigure | null {
  const shared = (figure: StoryFigure) =>
    figure.topic.filter((word) => now.topic.includes(word)).length;
  const [best] = story.figures
    .filter(({ key, value }) => key === now.key && value !== null && now.value !== null)
    .map((figure) => ({ figure, shared: shared(figure), same: figure.value === now.value }))
    .sort((one, other) => other.shared - one.shared || Number(other.same) - Number(one.same));
  if (!best) return null;
  // The same large number of the same unit is hardly about something else.
  const isTelling = best.same && typeof now.value === 'number' && now.value >= 1_000;
  return best.shared >= (isTelling ? 1 : SHARED_TOPIC) ? best.figure : null;
}
