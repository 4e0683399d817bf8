import type { Anchoring } from '../lib/browser/page-state';
import type { Note } from '../lib/notes/note';
import type { Span } from '../lib/text/types';
import { DiffText } from './DiffText';
import type { PanelActions } from './panel-actions';
import { useStrings } from './strings';

interface Props {
  note: Note;
  anchor: Anchoring | null;
  onReveal(span: Span): void;
  onReattach: PanelActions['onReattach'];
}

/** The passage of a note, and in words whether and how it was found on the page. */
export function NotePlace({ note, anchor, onReveal, onReattach }: Props) {
  const { t } = useStrings();
  const exact = note.target.quote?.exact;
  if (!exact) return null;
  const words = (
    <blockquote class="note-quote" dir="auto">
      {exact}
    </blockquote>
  );
  if (!anchor) return words;
  return (
    <>
      {anchor.state === 'orphaned' ? (
        words
      ) : (
        <button
          type="button"
          class="passage"
          title={t('revealInPage')}
          onClick={() => onReveal(anchor.span)}
        >
          {words}
        </button>
      )}
      {anchor.state === 'changed' && (
        <div class="small">
          <p class="soft">{t('anchorNow')}</p>
          <DiffText before={exact} after={anchor.now} />
        </div>
      )}
      <p class={`small anchor anchor-${anchor.state}`}>{t(`anchor_${anchor.state}`)}</p>
      <Mend note={note} anchor={anchor} onReattach={onReattach} />
    </>
  );
}

/** The way to put right by hand what the page has changed. */
function Mend({
  note,
  anchor,
  onReattach,
}: Pick<Props, 'note' | 'onReattach'> & { anchor: Anchoring }) {
  const { t } = useStrings();
  if (anchor.state === 'changed')
    return (
      <button type="button" class="quiet mend" onClick={() => onReattach(note, anchor.span)}>
        {t('takeNewWords')}
      </button>
    );
  if (anchor.state !== 'orphaned') return null;
  return (
    <div class="mend small">
      <p class="soft">{t('reattachHint')}</p>
      <button type="button" class="button" onClick={() => onReattach(note, null)}>
        {t('reattach')}
      </button>
    </div>
  );
}
