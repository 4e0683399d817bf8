import { AddNoteButton } from './AddNoteButton';
import { useStrings } from './strings';

interface Props {
  /** The words that it is about, for those who do not see where the buttons stand. */
  about: string;
  onNote(): void;
  onCite(): void;
}

/** What can be done with a passage: a note on it, and its citation to copy. */
export function PassageTools({ about, onNote, onCite }: Props) {
  const { t } = useStrings();
  return (
    <span class="tools">
      <AddNoteButton short about={about} onClick={onNote} />
      <button type="button" class="quiet" onClick={onCite}>
        {t('noteCite')}
        <span class="visually-hidden"> {about}</span>
      </button>
    </span>
  );
}
