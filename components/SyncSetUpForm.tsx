import { useState } from 'preact/hooks';
import { Switch } from './Switch';
import { useStrings } from './strings';
import type { SyncField, SyncProps } from './sync-props';

type Props = Pick<SyncProps, 'step' | 'deviceName' | 'kinds' | 'hasAccount' | 'onSetUp'>;

/** Which kind of server, what names it; then the passphrase when there are notes there already. */
export function SyncSetUpForm({ step, deviceName, kinds, hasAccount, onSetUp }: Props) {
  const { t } = useStrings();
  const [kind, setKind] = useState(kinds[0]?.name ?? 'webdav');
  const [values, setValues] = useState<Record<string, string>>({});
  const [name, setName] = useState(deviceName);
  const [sealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const asksPassphrase = step.at === 'passphrase';
  const trouble = step.at === 'form' || step.at === 'passphrase' ? step.trouble : null;
  const fields = kinds.find((one) => one.name === kind)?.fields ?? [];
  const submit = (event: Event) => {
    event.preventDefault();
    const own = fields.map(({ key }) => [key, (values[key] ?? '').trim()] as const);
    const server = { kind, values: Object.fromEntries(own) };
    onSetUp({ server, name, sealed, passphrase: asksPassphrase ? passphrase : null });
  };
  return (
    <form class="sync-form" onSubmit={submit}>
      {kinds.length > 1 && (
        <p>
          <label for="sync-kind">{t('sync_kind')}</label>
          <select
            id="sync-kind"
            value={kind}
            aria-describedby="sync-kind-hint"
            onChange={({ currentTarget }) => setKind(currentTarget.value as typeof kind)}
          >
            {kinds.map((one) => (
              <option key={one.name} value={one.name}>
                {t(`sync_kind_${one.name}`)}
              </option>
            ))}
          </select>
          <small id="sync-kind-hint" class="soft">
            {t(`sync_kindHint_${kind}`)}
          </small>
        </p>
      )}
      {kind === 'browser' && !hasAccount && <p class="trouble">{t('sync_noAccount')}</p>}
      {kind === 'browser' && !asksPassphrase && (
        <Switch checked={sealed} onChange={setSealed} hint={t('sync_sealHint')}>
          {t('sync_seal')}
        </Switch>
      )}
      {fields.map((field) => (
        <Field
          key={field.key}
          field={field}
          value={values[field.key] ?? ''}
          onInput={(value) => setValues({ ...values, [field.key]: value })}
        />
      ))}
      {/^http:/i.test(values.url ?? '') && <p class="trouble">{t('sync_plain')}</p>}
      <Field
        field={{ key: 'name', type: 'text', label: 'sync_device' }}
        value={name}
        onInput={setName}
      />
      {asksPassphrase && (
        <Field
          field={{
            ...{ key: 'passphrase', type: 'text' },
            ...{ label: 'sync_passphrase', hint: 'sync_passphraseNeeded' },
          }}
          value={passphrase}
          onInput={setPassphrase}
        />
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

interface FieldProps {
  field: SyncField;
  value: string;
  onInput(value: string): void;
}

function Field({ field: { key, type, label, hint, optional }, value, onInput }: FieldProps) {
  const { t } = useStrings();
  return (
    <p>
      <label for={`sync-${key}`}>{t(label)}</label>
      <input
        id={`sync-${key}`}
        type={type as 'text'}
        value={value}
        required={!optional}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hint ? `sync-${key}-hint` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hint && (
        <small id={`sync-${key}-hint`} class="soft">
          {t(hint)}
        </small>
      )}
    </p>
  );
}
