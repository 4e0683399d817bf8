import { useState } from 'preact/hooks';
import type { SentenceChange } from '../lib/notes/diff';
import { ChunkedList } from './ChunkedList';
import { DiffText } from './DiffText';
import { useStrings } from './strings';

/** What changed in the open article since the reader read it last. */
export interface StoryChangesModel {
  /** ISO 8601: when the version was read that this one is compared with. */
  since: string;
  changes: SentenceChange[];
}

interface Props extends StoryChangesModel {
  /** BCP 47, of the article. */
  language: string;
  /**
   * The reader has seen them: from now on, this version is the one to compare with. Null in a private
   * window, of which nothing is kept.
   */
  onSeen: (() => void) | null;
}

/** Sentences added, removed and altered since the last reading, figures and sources first. */
export function StoryChanges({ since, changes, language, onSeen }: Props) {
  const { t, date, plural } = useStrings();
  const [open, setOpen] = useState(false);
  if (changes.length === 0) return null;
  const telling = changes.filter((change) => change.telling).length;
  return (
    <details class="changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{t('changesTitle', date(since))}</strong>{' '}
        <span class="soft">
          {plural('changesCount', changes.length)}
          {telling > 0 && ` · ${plural('changesTelling', telling)}`}
        </span>
      </summary>
      {open && (
        <ChunkedList
          items={changes}
          keyOf={({ before, after }) => `${before} > ${after}`}
          label={t('changesTitle', date(since))}
          render={(change) => <Change {...change} language={language} />}
        />
      )}
      {onSeen && (
        <p>
          <button type="button" class="button" onClick={onSeen}>
            {t('changesSeen')}
          </button>
        </p>
      )}
    </details>
  );
}

/** Tells those who do not see it that the article has changed; the live region is always there. */
export function ChangesNews({ changes }: { changes: StoryChangesModel | null }) {
  const { t, date, plural } = useStrings();
  const count = changes?.changes.length ?? 0;
  return (
    <p class="visually-hidden" role="status">
      {changes &&
        count > 0 &&
        `${t('changesTitle', date(changes.since))} ${plural('changesCount', count)}`}
    </p>
  );
}

function Change({ kind, telling, before, after, language }: SentenceChange & { language: string }) {
  const { t } = useStrings();
  return (
    <div class={`change change-${kind}`}>
      <p class="small soft">
        {t(`change_${kind}`)}
        {telling && ` · ${t('changeTelling')}`}
      </p>
      <DiffText before={before ?? ''} after={after ?? ''} language={language} />
    </div>
  );
}
