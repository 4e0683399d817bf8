import type { NoteStatus } from '../lib/notes/note';
import { useStrings } from './strings';

const STATUSES: readonly NoteStatus[] = ['none', 'to-check', 'checked', 'answered'];

/** Key of the text of a note's status. */
export const statusKey = (status: NoteStatus) => `status_${status.replaceAll('-', '_')}`;

interface Props {
  value: NoteStatus;
  onChange(status: NoteStatus): void;
}

/** Where the reader stands with a note. */
export function StatusChoice({ value, onChange }: Props) {
  const { t } = useStrings();
  return (
    <label class="row">
      <span class="small">{t('noteStatus')}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = STATUSES.find((status) => status === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(statusKey(status))}
          </option>
        ))}
      </select>
    </label>
  );
}
