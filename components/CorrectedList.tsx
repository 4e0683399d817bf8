import type { Correction, Story, Verdict } from '../lib/text/types';
import { useStrings } from './strings';
import { verdictText } from './verdicts';

interface Props {
  story: Story;
  /** The verdicts that belong to this view. */
  kinds: readonly Verdict['kind'][];
  onUndo(id: string): void;
}

/** What the reader corrected in this story, each with the way back. */
export function CorrectedList({ story, kinds, onUndo }: Props) {
  const { t } = useStrings();
  const list = story.corrected?.filter(({ verdict }) => kinds.includes(verdict.kind)) ?? [];
  if (list.length === 0) return null;
  return (
    <section class="group corrected">
      <h3>{t('correctedByYou')}</h3>
      <ul class="items">
        {list.map((correction) => (
          <CorrectionItem key={correction.id} correction={correction} onUndo={onUndo} />
        ))}
      </ul>
    </section>
  );
}

/** One correction in words, and the way back. */
export function CorrectionItem({
  correction,
  onUndo,
}: {
  correction: Correction;
  onUndo(id: string): void;
}) {
  const strings = useStrings();
  const { t } = strings;
  const { verdict, id } = correction;
  const about = verdict.kind === 'not-official' ? verdict.name : verdict.quote.exact;
  return (
    <li class="item correction">
      <p dir="auto" class="correction-about">
        {about}
      </p>
      <div class="row">
        <span class="soft small">{verdictText(verdict, strings)}</span>
        <button type="button" class="quiet" onClick={() => onUndo(id)}>
          {t('undo')}
          <span class="visually-hidden"> {about}</span>
        </button>
      </div>
    </li>
  );
}
