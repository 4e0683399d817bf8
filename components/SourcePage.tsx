import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleText, Source, Story } from '../lib/text/types';
import { AddNoteButton } from './AddNoteButton';
import { sourceNoteDraft } from './drafts';
import { NoteCard } from './NoteCard';
import { Passage } from './Passage';
import type { PanelActions } from './panel-actions';
import { SavedStoryItem } from './SavedStoryItem';
import { SourceFacts } from './SourceFacts';
import type { SourcePageModel } from './source-page';
import { useStrings } from './strings';

interface Props extends SourcePageModel {
  /** What it says in the open article; null when it says nothing there. */
  here: { article: ArticleText; story: Story; source: Source } | null;
  /** Id of the note that is open for editing. */
  editing: string | null;
  /** A text when the notes cannot be read or kept. */
  trouble: string | null;
  onBack(): void;
  onEdit(id: string | null): void;
  actions: PanelActions;
}

/** A person, organization or document: what it is, what it said and where, and the reader's notes. */
export function SourcePage(props: Props) {
  const { source, stories, notes, here, actions } = props;
  const { t, plural } = useStrings();
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    back.current?.focus();
  }, []);
  const draft = sourceNoteDraft(source, here?.article ?? null, stories, notes);
  return (
    <div class="source-page">
      <button type="button" class="quiet back" ref={back} onClick={props.onBack}>
        {t('back')}
      </button>
      <h2 dir="auto">{source.name}</h2>
      {props.trouble && (
        <p class="trouble" role="alert">
          {props.trouble}
        </p>
      )}
      <SourceFacts source={source} />
      <section class="group">
        <h3>{plural('yourNotes', notes.length)}</h3>
        {notes.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            snippet={null}
            anchor={null}
            editing={note.id === props.editing}
            failed={props.trouble !== null}
            showArticle
            linksSource={false}
            onEdit={props.onEdit}
            actions={actions}
          />
        ))}
        {draft && (
          <p class="row">
            <AddNoteButton about={source.name} onClick={() => actions.onAddNote(draft)} />
            {notes.length > 0 && (
              <button type="button" class="quiet" onClick={() => actions.onSaveSource(source.key)}>
                {t('saveMarkdown')}
              </button>
            )}
          </p>
        )}
      </section>
      {here && <HereInStory {...here} onReveal={actions.onReveal} />}
      <section class="group">
        <h3>
          {stories.length > 0
            ? plural('sourceStoriesTitle', stories.length)
            : t('sourceStoriesNone')}
        </h3>
        <ul class="items">
          {stories.map((story) => (
            <SavedStoryItem key={story.url} story={story} onOpen={actions.onOpenUrl} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function HereInStory({
  article,
  story,
  source,
  onReveal,
}: NonNullable<Props['here']> & Pick<PanelActions, 'onReveal'>) {
  const { t } = useStrings();
  return (
    <section class="group">
      <h3>{t('sourceHere')}</h3>
      <ul class="sayings">
        {source.statements
          .flatMap((at) => story.statements[at] ?? [])
          .map((statement) => (
            <li key={statement.start} class={statement.quote ? 'saying quoted' : 'saying'}>
              <Passage
                text={article.text}
                span={statement}
                language={story.language}
                onReveal={onReveal}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}
