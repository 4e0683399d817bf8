import type { SavedStory } from './article';
import { changesSince } from './diff';
import type { NoteStore } from './note-store';

/**
 * The story when it may take the place of the version that is kept, null when it may not: where an
 * article has changed, the reader must see what changed before the new version is the one to compare with.
 */
export async function storyToKeep(
  store: Pick<NoteStore, 'story'>,
  story: SavedStory | null,
): Promise<SavedStory | null> {
  const kept = story && (await store.story(story.url));
  if (!kept) return story;
  return changesSince(kept, story).length > 0 ? null : story;
}
