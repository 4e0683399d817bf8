import {
  openArticleOf,
  openReport,
  type ReportModel,
  savedReport,
} from '../../components/report-model';
import { askTab } from '../../lib/browser/ask';
import { articleAddress } from '../../lib/browser/same-site';
import type { Strings } from '../../lib/browser/strings';
import { openSyncedStore } from '../../lib/browser/synced-store';
import { asStoreError } from '../../lib/notes/problem';

interface Where {
  /** The tab in which the article stands; null when it stands in none. */
  tabId: number | null;
  /** Its address, by which it is found when that tab shows something else by now. */
  url: string;
}

/** The report of an article: as it is open, else as it is kept; else the key of why there is none. */
export async function readReport(
  { tabId, url }: Where,
  strings: Strings,
): Promise<ReportModel | string> {
  const state = tabId === null ? null : await askTab(tabId, 'tab/state', {}).catch(() => null);
  const open = openArticleOf(state);
  const store = openSyncedStore();
  try {
    if (open && state && articleAddress(state) === url)
      return openReport(open, url, await store.notesOf(url), strings);
    const article = await store.article(url);
    if (!article) return 'reportGone';
    const [story, notes] = await Promise.all([store.story(url), store.notesOf(url)]);
    return savedReport(article, story, notes, strings);
  } catch (error) {
    return `problem_store_${asStoreError(error).key}`;
  } finally {
    await store.close();
  }
}
