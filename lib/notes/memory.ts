import type { SavedStory } from './article';
import { type FigureMemory, figureMemories } from './figure-memory';
import type { Note } from './note';
import type { NoteStore } from './note-store';
import type { KnownSource } from './source';
import { figureLookups } from './summary';

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

export interface Memory {
  sources: SourceMemory[];
  figures: FigureMemory[];
}

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
  const others = await storiesLike(story, store);
  return {
    sources: sources.filter((one) => one !== null),
    figures: figureMemories({ ...story, url: here.url }, others),
  };
}

/** Stories with one of these figures, and some of those with others of the same kinds; each once. */
async function storiesLike(
  { figures }: SavedStory,
  store: Pick<NoteStore, 'storiesOfFigure'>,
): Promise<SavedStory[]> {
  const lookups = [...new Set(figures.flatMap(figureLookups))];
  const found = await Promise.all(lookups.map((one) => store.storiesOfFigure(one, MAX_STORIES)));
  return [...new Map(found.flat().map((one) => [one.url, one])).values()];
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
