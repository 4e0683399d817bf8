import { expect, it, vi } from 'vitest';
import { rememberStories } from '../../lib/browser/stories';
import type { ArticleText, Story } from '../../lib/text/types';

const articleOf = (text: string, language = 'fr') =>
  ({ text, blocks: [], language, published: null }) as unknown as ArticleText;
const analyse = () => vi.fn(async ({ text }: ArticleText) => ({ covered: text.length }) as Story);

it('a text is analysed once, also when two tabs ask at the same time', async () => {
  const spy = analyse();
  const storyOf = rememberStories(spy);
  const [one, two] = await Promise.all([storyOf(articleOf('a')), storyOf(articleOf('a'))]);
  expect(spy).toHaveBeenCalledTimes(1);
  expect(two).toBe(one);
});

it('another text or another language is another story', async () => {
  const storyOf = rememberStories(analyse());
  const ids = await Promise.all(
    [articleOf('a'), articleOf('b'), articleOf('a', 'en')].map(
      async (item) => (await storyOf(item)).id,
    ),
  );
  expect(new Set(ids).size).toBe(3);
});

it('only the last few are remembered', async () => {
  const spy = analyse();
  const storyOf = rememberStories(spy);
  await storyOf(articleOf('first'));
  for (let i = 0; i < 6; i += 1) await storyOf(articleOf(`more ${i}`));
  await storyOf(articleOf('first'));
  expect(spy).toHaveBeenCalledTimes(8);
});

it('a failure is not remembered', async () => {
  const spy = analyse().mockRejectedValueOnce(new Error('failed'));
  const storyOf = rememberStories(spy);
  await expect(storyOf(articleOf('a'))).rejects.toThrow('failed');
  expect((await storyOf(articleOf('a'))).story.covered).toBe(1);
});
