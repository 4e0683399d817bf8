import type { PageState } from '../../lib/browser/page-state';
import { articleAddress } from '../../lib/browser/same-site';
import type { SavedStory } from '../../lib/notes/article';
import { storyToSave } from '../../lib/notes/summary';

/** The open story as it is kept with a note; null when there is none. */
export function savedStory(page: PageState | null): SavedStory | null {
  const url = page && articleAddress(page);
  if (!url || !page.article || !page.story) return null;
  return storyToSave(page.article, page.story, url, new Date());
}
