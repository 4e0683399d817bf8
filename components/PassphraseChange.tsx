import { useState } from 'preact/hooks';
import { useStrings } from './strings';
import type { SyncProps } from './sync-props';

type Props = Pick<SyncProps, 'step' | 'onChangePassphrase'>;

/** Asks for the present passphrase; the new one is shown, and written down, before it holds. */
export function PassphraseChange({ step, onChangePassphrase }: Props) {
  const { t } = useStrings();
  const [current, setCurrent] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onChangePassphrase(current);
  };
  const trouble = step.at === 'change' ? step.trouble : null;
  const done = step.at === 'changed';
  return (
    <details open={step.at === 'change' || step.at === 'changing'}>
      <summary>{t('sync_change')}</summary>
      <form class="sync-form" onSubmit={submit}>
        <p class="soft">{t('sync_changeLead')}</p>
        <p>
          <label for="sync-current">{t('sync_current')}</label>
          <input
            id="sync-current"
            type="text"
            required
            autocomplete="off"
            spellcheck={false}
            value={current}
            onInput={({ currentTarget }) => setCurrent(currentTarget.value)}
          />
        </p>
        <p role="status">
          {step.at === 'changing' && t('sync_trying')}
          {trouble && <span class="trouble">{trouble}</span>}
          {done && t('sync_changed')}
        </p>
        <p>
          <button type="submit" class="button" disabled={step.at === 'changing'}>
            {t('sync_changeNow')}
          </button>
        </p>
      </form>
    </details>
  );
}
