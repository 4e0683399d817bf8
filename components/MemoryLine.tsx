import type { SavedArticle } from '../lib/notes/article';
import type { PanelActions } from './panel-actions';
import { DaysChoice } from './RememberChoice';
import { useStrings } from './strings';

/** Whether articles are remembered for being read, and whether this window is a private one. */
export interface RememberModel {
  on: boolean;
  /** For how many days an article without a note is kept. */
  days: number;
  isPrivate: boolean;
  /** All notes stand on this device alone, and no copy was saved for long. */
  isBackupDue: boolean;
}

interface Props extends RememberModel {
  /** The open article as it is kept; null when it is not. */
  saved: SavedArticle | null;
  actions: Pick<
    PanelActions,
    'onRemember' | 'onRememberDays' | 'onForgetArticle' | 'onReport' | 'onBackup' | 'onBackupLater'
  >;
}

/** The way out of a story, and in words what is remembered of the reading, with its switch. */
export function MemoryLine({ on, days, isPrivate, isBackupDue, saved, actions }: Props) {
  const { t, plural } = useStrings();
  const report = (
    <p>
      <button type="button" class="button" onClick={actions.onReport}>
        {t('reportOpen')}
      </button>
    </p>
  );
  if (isPrivate)
    return (
      <footer class="memory-line small">
        {report}
        <p class="soft">{t('rememberPrivate')}</p>
      </footer>
    );
  return (
    <footer class="memory-line small">
      {report}
      {isBackupDue && (
        <div class="notice">
          <p>{t('backupDue')}</p>
          <p class="row">
            <button type="button" class="quiet" onClick={actions.onBackup}>
              {t('backupNow')}
            </button>
            <button type="button" class="quiet" onClick={actions.onBackupLater}>
              {t('backupLater')}
            </button>
          </p>
        </div>
      )}
      <p class="soft">{on ? plural('rememberOn', days) : t('rememberOff')}</p>
      <p class="row">
        <button type="button" class="quiet" onClick={() => actions.onRemember(!on)}>
          {t(on ? 'rememberTurnOff' : 'rememberTurnOn')}
        </button>
        {on && <DaysChoice days={days} onChange={actions.onRememberDays} />}
        {saved && saved.notes + saved.binned === 0 && (
          <button type="button" class="quiet" onClick={actions.onForgetArticle}>
            {t('forgetThis')}
          </button>
        )}
      </p>
    </footer>
  );
}
