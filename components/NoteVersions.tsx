import { useState } from 'preact/hooks';
import { joinTexts } from '../lib/notes/join-texts';
import type { Note } from '../lib/notes/note';
import type { PanelActions } from './panel-actions';
import { useStrings } from './strings';

interface Props {
  note: Note;
  onChange: PanelActions['onChangeNote'];
}

/** Texts that were written at the same time elsewhere: the reader chooses, nothing is lost. */
export function NoteVersions({ note, onChange }: Props) {
  const { t, date } = useStrings();
  const [joining, setJoining] = useState<string | null>(null);
  const versions = note.versions ?? [];
  if (versions.length === 0) return null;
  const without = (at: number) => versions.filter((_, index) => index !== at);
  const take = (at: number) => {
    const chosen = versions[at];
    if (!chosen) return;
    // The text that stood until now stays as a version of its own.
    const left = [...without(at), { text: note.text, modified: note.modified, device: null }];
    onChange(note.id, { text: chosen.text, versions: left });
  };
  return (
    <section class="versions" aria-label={t('versionsTitle')}>
      <p class="small">{t('versionsTitle')}</p>
      <ul class="stack">
        {versions.map(({ text, modified, device }, index) => (
          <li key={`${modified}:${text}`}>
            <p class="note-words" dir="auto">
              {text}
            </p>
            <p class="row small">
              <span class="soft">
                {device ?? t('versionHere')} · {date(modified, 'time')}
              </span>
              <button type="button" class="quiet" onClick={() => take(index)}>
                {t('versionTake')}
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() => onChange(note.id, { versions: without(index) })}
              >
                {t('versionDrop')}
              </button>
              {joining !== text && (
                <button type="button" class="quiet" onClick={() => setJoining(text)}>
                  {t('versionJoin')}
                </button>
              )}
            </p>
            {joining === text && (
              <Proposal
                text={joinTexts(note.text, text)}
                onTake={(joined) => onChange(note.id, { text: joined, versions: without(index) })}
                onCancel={() => setJoining(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ProposalProps {
  text: string;
  onTake(text: string): void;
  onCancel(): void;
}

/** Both texts as one, for the reader to edit and to take. */
function Proposal({ text, onTake, onCancel }: ProposalProps) {
  const { t } = useStrings();
  const [own, setOwn] = useState(text);
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(own);
      }}
    >
      <textarea
        aria-label={t('versionJoined')}
        dir="auto"
        rows={4}
        value={own}
        onInput={({ currentTarget }) => setOwn(currentTarget.value)}
      />
      <p class="row small">
        <button type="submit" class="button primary">
          {t('versionTake')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
