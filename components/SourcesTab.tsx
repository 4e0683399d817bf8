import { knownKeyOf } from '../lib/notes/known-key';
import type { ArticleText, Source, Statement, Story } from '../lib/text/types';
import { CorrectedList } from './CorrectedList';
import { sourceDraft } from './drafts';
import { groupSources } from './group-sources';
import type { PanelActions } from './panel-actions';
import { SourceItem } from './SourceItem';
import { SpeakerNotGiven, withoutSpeaker } from './SpeakerNotGiven';
import { StatementTools } from './StatementTools';
import { StoryRecall } from './StoryRecall';
import type { StoryMemory } from './story-memory';
import { useStrings } from './strings';

interface Props {
  article: ArticleText;
  story: Story;
  memory: StoryMemory;
  actions: Pick<
    PanelActions,
    'onReveal' | 'onAddNote' | 'onOpenSource' | 'onCiteDraft' | 'onCorrect' | 'onUndoCorrection'
  >;
  onShowClaims(): void;
}

/** Who speaks in this story, grouped by what they are; last, what nobody vouches for. */
export function SourcesTab({ article, story, memory, actions, onShowClaims }: Props) {
  const { t, plural } = useStrings();
  const keyOf = (source: Source) => knownKeyOf(source, article.text) ?? '';
  const personOf = ({ person }: Source) =>
    person === null ? null : (story.people[person] ?? null);
  const nobody = story.statements.filter(({ status }) => status === 'unattributed').length;
  const tools = (statement: Statement) => (
    <StatementTools {...{ statement, article, story, actions }} />
  );
  const isEmpty = story.sources.length + nobody + withoutSpeaker(story).length === 0;
  if (isEmpty) return <p class="empty">{t('sourcesEmpty')}</p>;
  return (
    <>
      <div aria-live="polite">
        <StoryRecall
          text={article.text}
          story={story}
          memory={memory}
          onOpenSource={actions.onOpenSource}
        />
      </div>
      {groupSources(story).map((group) => (
        <section key={group.key} class="group">
          <h3>{t(`sources_${group.key}`)}</h3>
          <ul class="items">
            {group.sources.map((source) => (
              <SourceItem
                key={`${source.kind}:${source.name}`}
                source={source}
                person={personOf(source)}
                statements={source.statements.flatMap((at) => story.statements[at] ?? [])}
                text={article.text}
                language={story.language}
                notes={memory.notes.get(keyOf(source)) ?? []}
                stories={memory.stories.get(keyOf(source)) ?? 0}
                onReveal={actions.onReveal}
                tools={tools}
                onAddNote={() => actions.onAddNote(sourceDraft(article, source, personOf(source)))}
                onOpen={keyOf(source) ? () => actions.onOpenSource(keyOf(source)) : null}
              />
            ))}
          </ul>
        </section>
      ))}
      <SpeakerNotGiven article={article} story={story} actions={actions} />
      {nobody > 0 && (
        <section class="group">
          <h3>{t('sources_nobody')}</h3>
          <button type="button" class="button" onClick={onShowClaims}>
            {plural('claimsWithoutSource', nobody)}
          </button>
        </section>
      )}
      <CorrectedList story={story} kinds={['attributed']} onUndo={actions.onUndoCorrection} />
    </>
  );
}
