import type { SyncStatus } from '../lib/browser/sync-status';
import { ConfirmButton } from './ConfirmButton';
import { PassphraseChange } from './PassphraseChange';
import { useStrings } from './strings';
import type { SyncProps } from './sync-props';

type Props = Pick<SyncProps, 'step' | 'onNow' | 'onPause' | 'onLeave' | 'onChangePassphrase'> & {
  status: SyncStatus;
  place: NonNullable<SyncStatus['place']>;
};

/** How sync stands, truly: what went wrong stays until a round has succeeded. */
export function SyncState(props: Props) {
  const { status, place, onNow, onPause, onLeave } = props;
  const { t, date } = useStrings();
  const { problem, paused, running, lastSuccess, waiting, unreadable, devices, meter } = status;
  const isGuarded = problem?.key === 'guard';
  return (
    <>
      <p>
        {place.kind === 'browser'
          ? t('sync_placeAccount', place.name)
          : t('sync_place', place.url, place.name)}
      </p>
      {status.isPlain && <p class="soft">{t('sync_plainAccount')}</p>}
      {meter && <Meter {...meter} />}
      <div role="status">
        {problem && (
          <p class="trouble">
            {t(`sync_problem_${problem.key}`)}
            {problem.detail && ` (${problem.detail})`}
          </p>
        )}
        {isGuarded && (
          <p class="row">
            <button type="button" class="button primary" onClick={() => onNow('keep')}>
              {t('sync_keepAll')}
            </button>
            <button type="button" class="button danger" onClick={() => onNow('allow')}>
              {t('sync_approve')}
            </button>
          </p>
        )}
        {paused && <p>{t('sync_paused')}</p>}
        <p>{lastSuccess ? t('sync_last', date(lastSuccess, 'time')) : t('sync_never')}</p>
        {waiting > 0 && <p>{t('sync_waiting', waiting)}</p>}
        {waiting === 0 && lastSuccess && !problem && <p>{t('sync_nothingWaiting')}</p>}
        {unreadable > 0 && <p class="trouble">{t('sync_unreadable', unreadable)}</p>}
      </div>
      {status.rekeyed && <p>{t('sync_rekeyed', date(status.rekeyed, 'time'))}</p>}
      {devices.length > 0 && (
        <ul>
          {devices.map(({ name, met }) => (
            <li key={name} dir="auto">
              {t('sync_seen', name, date(met, 'time'))}
            </li>
          ))}
        </ul>
      )}
      <p class="row">
        <button
          type="button"
          class="button"
          disabled={running || paused}
          onClick={() => onNow('ask')}
        >
          {t(running ? 'sync_running' : 'sync_now')}
        </button>
        <button type="button" class="button" onClick={() => onPause(!paused)}>
          {t(paused ? 'sync_resume' : 'sync_pause')}
        </button>
        <ConfirmButton
          label={t('sync_leave')}
          question={t('sync_leaveSure')}
          onConfirm={() => onLeave(false)}
        />
        <ConfirmButton
          label={t('sync_leaveRemove')}
          question={t('sync_leaveRemoveSure')}
          onConfirm={() => onLeave(true)}
        />
      </p>
      {!status.isPlain && <PassphraseChange {...props} />}
    </>
  );
}

/** From this share on the reader is told of the places that hold more. */
const NEARLY_FULL = 0.8;

/** How much of the browser's account the notes take. */
function Meter({ used, total }: NonNullable<SyncStatus['meter']>) {
  const { t, number } = useStrings();
  const share = total > 0 ? used / total : 0;
  return (
    <>
      <p>
        <label for="sync-meter">{t('sync_meter', `${number(Math.round(share * 100))} %`)}</label>{' '}
        <meter id="sync-meter" value={share} high={NEARLY_FULL} max={1} />
      </p>
      {share >= NEARLY_FULL && <p class="trouble">{t('sync_meterFull')}</p>}
    </>
  );
}
