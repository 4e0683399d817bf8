import { articleAddress } from '../../lib/browser/same-site';
import { writeSettings } from '../../lib/browser/settings-store';
import { joinArticle } from '../../lib/notes/join-article';
import { StoreError } from '../../lib/notes/problem';
import type { ActionContext, AllActions } from './actions';
import { backupLater, openBackup } from './backup';

type MemoryActions = Pick<
  AllActions,
  | 'onSeenChanges'
  | 'onAddAddress'
  | 'onRemoveAddress'
  | 'onRemember'
  | 'onRememberDays'
  | 'onForgetArticle'
  | 'onBackup'
  | 'onBackupLater'
>;

/** What the reader decides about what is remembered. */
export function memoryActions({
  store,
  memory,
  say,
  fail,
  put,
  state,
}: ActionContext): MemoryActions {
  const saved = () => memory.memory.saved;
  const failAddress = (error: unknown) =>
    error instanceof StoreError && error.key === 'invalid' ? say('addressWrong') : fail(error);
  const forgetAll = () =>
    void store.forgetRead(new Date().toISOString()).then(() => say('forgotRead'), fail);
  /** The open article is remembered at once, though no note stands on it. */
  const rememberOpen = async () => {
    const { page } = state.watched ?? {};
    const url = page && articleAddress(page);
    if (!url || !page.article) return;
    const { title, siteName, published } = page.article;
    await store.remember({ url, title, siteName, published }, memory.toKeep(), true);
  };
  return {
    onBackup: openBackup,
    onBackupLater() {
      put({ isBackupDue: false });
      void backupLater().catch(() => say('settingsFailed'));
    },
    onSeenChanges: () => void memory.markSeen().catch(fail),
    onAddAddress(address) {
      const article = saved();
      if (article)
        joinArticle(store, article.url, address).then(() => say('addressAdded'), failAddress);
    },
    onRemoveAddress(address) {
      const article = saved();
      if (!article) return;
      const { url, aliases } = article;
      const undo = () => void store.setAliases(url, aliases).catch(fail);
      const left = aliases.filter((alias) => alias !== address);
      store.setAliases(url, left).then(() => say('addressRemoved', undo), fail);
    },
    onRemember(remember) {
      const label = state.ui?.strings.t('forgetRead') ?? '';
      writeSettings({ remember }).then(
        () => {
          if (!remember) return say('rememberStopped', null, { label, run: forgetAll });
          say('rememberStarted');
          rememberOpen().catch(fail);
        },
        () => say('settingsFailed'),
      );
    },
    onRememberDays: (rememberDays) =>
      void writeSettings({ rememberDays }).catch(() => say('settingsFailed')),
    onForgetArticle() {
      const article = saved();
      if (article) store.forget(article.url).then((gone) => gone && say('forgotThis'), fail);
    },
  };
}
