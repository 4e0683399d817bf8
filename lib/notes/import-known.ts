import type { NoteChanged } from './changes';
import { checkArticle, checkSource, checkStory } from './check-article';
import { mergeSources } from './merge';
import { StoreError } from './problem';
import type { ImportReport } from './transfer';
import type { Writing } from './write';

/** Gathers the sources of the file that are not known here: of these the file has the word. */
export async function findStrangers(
  { sources }: Writing,
  batch: unknown[],
  strangers: Set<string>,
): Promise<NoteChanged[]> {
  const keys = batch
    .map((one) => checked(checkSource, one)?.key)
    .filter((key) => key !== undefined);
  await sources.readAll(keys);
  for (const key of keys) if (!(await sources.at(key))) strangers.add(key);
  return [];
}

/** Takes in articles; the URLs under which they are known here go into `urls`. */
export async function takeArticles(
  { articles }: Writing,
  batch: unknown[],
  urls: Set<string>,
  report: ImportReport,
): Promise<NoteChanged[]> {
  const given = checkedAll(checkArticle, batch, report);
  await articles.readAll(given.flatMap(({ url, aliases }) => [url, ...aliases]));
  for (const article of given) urls.add(await articles.takeIn(article));
  return [];
}

/** Takes in saved stories, each in the place of one that was read before it. */
export async function takeStories(
  { articles }: Writing,
  batch: unknown[],
  report: ImportReport,
): Promise<NoteChanged[]> {
  const given = checkedAll(checkStory, batch, report);
  await articles.readAll(given.map(({ url }) => url));
  for (const story of given) {
    const article = await articles.at(story.url);
    const known = article && (await articles.story(article.url));
    // A story is that of the last reading; one whose article was refused has nothing to stand on.
    if (article && !(known && known.read >= story.read))
      await articles.putStory({ ...story, url: article.url });
  }
  return [];
}

/** Takes in what is told of sources that a note or a story names. */
export async function takeSources(
  { sources }: Writing,
  batch: unknown[],
  strangers: ReadonlySet<string>,
  report: ImportReport,
): Promise<NoteChanged[]> {
  const given = checkedAll(checkSource, batch, report);
  await sources.readAll(given.map(({ key }) => key));
  for (const source of given) {
    const known = await sources.at(source.key);
    if (!known) continue;
    const { notes, articles } = known;
    if (strangers.has(source.key)) sources.put({ ...source, notes, articles });
    else sources.put(mergeSources(known, source));
  }
  return [];
}

/** Forgets articles of the file on which no note came to stand: it was refused, or the reader stopped. */
export async function dropBare({ articles }: Writing, urls: string[]): Promise<NoteChanged[]> {
  await articles.readAll(urls);
  for (const url of urls) await articles.dropBare(url);
  return [];
}

function checkedAll<T>(check: (one: unknown) => T, batch: unknown[], report: ImportReport): T[] {
  const right = batch.map((one) => checked(check, one)).filter((one) => one !== null);
  report.refused += batch.length - right.length;
  return right;
}

function checked<T>(check: (one: unknown) => T, given: unknown): T | null {
  try {
    return check(given);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
