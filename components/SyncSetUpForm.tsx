import { useState } from 'preact/hooks';
import { useStrings } from './strings';
import type { SyncProps } from './sync-props';

type Props = Pick<SyncProps, 'step' | 'deviceName' | 'onSetUp'>;

/** Server, user, password; then the passphrase when there are notes there already. */
export function SyncSetUpForm({ step, deviceName, onSetUp }: Props) {
  const { t } = useStrings();
  const [given, setGiven] = useState({ url: '', user: '', password: '', name: deviceName });
  const [passphrase, setPassphrase] = useState('');
  const asksPassphrase = step.at === 'passphrase';
  const trouble = step.at === 'form' || step.at === 'passphrase' ? step.trouble : null;
  const submit = (event: Event) => {
    event.preventDefault();
    onSetUp({ ...given, passphrase: asksPassphrase ? passphrase : null });
  };
  const field = (
    key: keyof typeof given,
    label: string,
    type: 'text' | 'url' | 'password',
    hint?: string,
  ) => (
    <p>
      <label for={`sync-${key}`}>{label}</label>
      <input
        id={`sync-${key}`}
        type={type as 'text'}
        value={given[key]}
        required={key === 'url' || key === 'name'}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hint ? `sync-${key}-hint` : undefined}
        onInput={({ currentTarget }) => setGiven({ ...given, [key]: currentTarget.value })}
      />
      {hint && (
        <small id={`sync-${key}-hint`} class="soft">
          {hint}
        </small>
      )}
    </p>
  );
  return (
    <form class="sync-form" onSubmit={submit}>
      {field('url', t('sync_url'), 'url', t('sync_urlHint'))}
      {/^http:/i.test(given.url) && <p class="trouble">{t('sync_plain')}</p>}
      {field('user', t('sync_user'), 'text')}
      {field('password', t('sync_password'), 'password', t('sync_passwordHint'))}
      {field('name', t('sync_device'), 'text')}
      {asksPassphrase && (
        <p>
          <label for="sync-passphrase">{t('sync_passphrase')}</label>
          <input
            id="sync-passphrase"
            type="text"
            required
            autocomplete="off"
            spellcheck={false}
            aria-describedby="sync-passphrase-hint"
            value={passphrase}
            onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
          <small id="sync-passphrase-hint" class="soft">
            {t('sync_passphraseNeeded')}
          </small>
        </p>
      )}
      <p role="status">
        {step.at === 'trying' && t('sync_trying')}
        {trouble && <span class="trouble">{trouble}</span>}
      </p>
      <p>
        <button type="submit" class="button primary" disabled={step.at === 'trying'}>
          {t(asksPassphrase ? 'sync_join' : 'sync_connect')}
        </button>
      </p>
    </form>
  );
}
