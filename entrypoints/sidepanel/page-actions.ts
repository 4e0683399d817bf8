import { browser } from '../../lib/browser/api';
import { ask, askTab } from '../../lib/browser/ask';
import { textFragmentUrl } from '../../lib/notes/citation';
import type { ActionContext, AllActions } from './actions';

type PageActions = Pick<
  AllActions,
  'onReveal' | 'onRead' | 'onOpenArticle' | 'onOpenUrl' | 'onOpenSource'
>;

/** What leads to a page: the open one, another, or that of a source. */
export function pageActions({ state, source, say, fail }: ActionContext): PageActions {
  const tabId = () => state.watched?.tab?.id ?? null;
  /** Only web addresses: a note may come from an imported file. */
  const openUrl = (url: string) => {
    if (/^https?:/.test(url)) void browser.tabs.create({ url });
  };
  return {
    async onReveal(span) {
      const id = tabId();
      const shown = id !== null && (await askTab(id, 'tab/reveal', { span }).catch(() => false));
      if (!shown) say('revealFailed');
    },
    async onRead() {
      const id = tabId();
      const done = id !== null && (await ask('tab/read', { tabId: id }).catch(() => false));
      if (!done) say('readNeedsClick');
    },
    onOpenArticle: ({ target }) => openUrl(textFragmentUrl(target)),
    onOpenUrl: openUrl,
    onOpenSource: (key) => void source.show(key).catch(fail),
  };
}
