import { useState } from 'preact/hooks';
import type { Correction } from '../lib/text/types';
import { ConfirmButton } from './ConfirmButton';
import { CorrectionItem } from './CorrectedList';
import { useStrings } from './strings';

/** Everything that the reader corrected: to read, take back, save and bring in. */
export interface CorrectionsProps {
  /** Null while they are read. */
  list: readonly Correction[] | null;
  onUndo(id: string): void;
  onSave(): void;
  onRead(file: File): void;
  onRemoveAll(): void;
}

/** Shown before the reader asks for more. */
const FIRST = 5;

export function CorrectionsChoice({ list, onUndo, onSave, onRead, onRemoveAll }: CorrectionsProps) {
  const { t, plural } = useStrings();
  const [all, setAll] = useState(false);
  const latest = [...(list ?? [])].reverse();
  const shown = all ? latest : latest.slice(0, FIRST);
  return (
    <>
      {list?.length === 0 && <p class="soft">{t('correctionsNone')}</p>}
      <ul class="items">
        {shown.map((correction) => (
          <CorrectionItem key={correction.id} correction={correction} onUndo={onUndo} />
        ))}
      </ul>
      {latest.length > shown.length && (
        <p>
          <button type="button" class="button" onClick={() => setAll(true)}>
            {plural('showMore', latest.length - shown.length)}
          </button>
        </p>
      )}
      <div class="row">
        <button type="button" class="button" disabled={latest.length === 0} onClick={onSave}>
          {t('correctionsSave')}
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
        {latest.length > 0 && (
          <ConfirmButton
            label={t('correctionsRemove')}
            question={t('correctionsRemoveQuestion')}
            onConfirm={onRemoveAll}
          />
        )}
      </div>
    </>
  );
}
