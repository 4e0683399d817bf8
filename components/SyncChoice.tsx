import { SyncSetUpForm } from './SyncSetUpForm';
import { SyncState } from './SyncState';
import { useStrings } from './strings';
import type { SyncProps } from './sync-props';

/** Sync as a whole: off with its set-up, the new passphrase once, or how it stands. */
export function SyncChoice(props: SyncProps) {
  const { t } = useStrings();
  const { status, step } = props;
  if (!status) return null;
  if (step.at === 'created')
    return (
      <div role="alert">
        <p>{t('sync_created')}</p>
        <p>
          <output class="sync-passphrase">
            <strong>{step.passphrase}</strong>
          </output>
        </p>
        <p>
          <button type="button" class="button primary" onClick={props.onKept}>
            {t('sync_kept')}
          </button>
        </p>
      </div>
    );
  if (status.place) return <SyncState {...props} status={status} place={status.place} />;
  return (
    <>
      <p>{t('sync_off')}</p>
      <SyncSetUpForm {...props} />
    </>
  );
}
