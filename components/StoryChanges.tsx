import type { SentenceChange } from '../lib/notes/diff';
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
  if (changes.length === 0) return null;
  const telling = changes.filter((change) => change.telling).length;
  return (
    <details class="changes">
      <summary>
        <strong>{t('changesTitle', date(since))}</strong>{' '}
        <span class="soft">
          {plural('changesCount', changes.length)}
          {telling > 0 && ` · ${plural('changesTelling', telling)}`}
        </span>
      </summary>
      <ul class="stack">
        {changes.map((change) => (
          <li key={`${change.before} > ${change.after}`} class={`change change-${change.kind}`}>
            <p class="small soft">
              {t(`change_${change.kind}`)}
              {change.telling && ` · ${t('changeTelling')}`}
            </p>
            <DiffText before={change.before ?? ''} after={change.after ?? ''} language={language} />
          </li>
        ))}
      </ul>
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
