import { useStrings } from './strings';

interface Props {
  /** What the note will be on, for those who do not see where the button stands. */
  about: string;
  /** A shorter label, for narrow places. */
  short?: boolean;
  onClick(): void;
}

/** Adds a note on the thing beside it. */
export function AddNoteButton({ about, short, onClick }: Props) {
  const { t } = useStrings();
  return (
    <button type="button" class="quiet" onClick={onClick}>
      {t(short ? 'noteShort' : 'addNote')}
      <span class="visually-hidden"> {t('addNoteOn', about)}</span>
    </button>
  );
}
