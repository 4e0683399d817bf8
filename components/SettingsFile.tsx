import { ConfirmButton } from './ConfirmButton';
import { useStrings } from './strings';

interface Props {
  onSave(): void;
  onRead(file: File): void;
  onReset(): void;
}

/** Settings out to a file, in from one, and back to how they were. */
export function SettingsFile({ onSave, onRead, onReset }: Props) {
  const { t } = useStrings();
  return (
    <div class="row">
      <button type="button" class="button" onClick={onSave}>
        {t('settingsSave')}
      </button>
      <label class="button file-button">
        {t('importFile')}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onRead(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <ConfirmButton
        label={t('settingsReset')}
        question={t('settingsResetQuestion')}
        onConfirm={onReset}
      />
    </div>
  );
}
