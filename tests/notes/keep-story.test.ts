import { expect, it } from 'vitest';
import type { SavedStory } from '../../lib/notes/article';
import { storyToKeep } from '../../lib/notes/keep-story';
import { savedStory } from './stories';

const withKept = (kept: SavedStory | null) => ({ story: async () => kept });

it('takes the place of nothing and of an equal text, never of a text that was another', async () => {
  const story = savedStory();
  expect(await storyToKeep(withKept(null), story)).toBe(story);
  expect(await storyToKeep(withKept(savedStory()), story)).toBe(story);
  expect(await storyToKeep(withKept(savedStory({ sentences: ['Autre.'] })), story)).toBeNull();
  expect(await storyToKeep(withKept(story), null)).toBeNull();
});
