import type { NoteSubject, SourceNature } from '../lib/notes/note';
import { useStrings } from './strings';

type SourceSubject = Extract<NoteSubject, { kind: 'source' }>;

interface Props {
  subject: SourceSubject;
  onChange(subject: SourceSubject): void;
}

const NATURES: readonly SourceNature[] = ['first-hand', 'document', 'outlet', 'unnamed'];

/** Key of the text of what a source is to the story. */
export const natureKey = (nature: SourceNature) => `nature_${nature.replaceAll('-', '_')}`;

/** What the source is to the story, as the reader sees it. */
export function NatureChoice({ subject, onChange }: Props) {
  const { t } = useStrings();
  const { nature, ...plain } = subject;
  return (
    <label class="row">
      <span class="small">{t('sourceNature')}</span>
      <select
        value={nature ?? ''}
        onChange={(event) => {
          const chosen = NATURES.find((one) => one === event.currentTarget.value);
          onChange(chosen ? { ...plain, nature: chosen } : plain);
        }}
      >
        <option value="">{t('nature_none')}</option>
        {NATURES.map((one) => (
          <option key={one} value={one}>
            {t(natureKey(one))}
          </option>
        ))}
      </select>
    </label>
  );
}
