import type { ArticleText, Statement, Story } from '../lib/text/types';
import { Passage } from './Passage';
import type { PanelActions } from './panel-actions';
import { StatementTools } from './StatementTools';
import { useStrings } from './strings';

interface Props {
  article: ArticleText;
  story: Story;
  actions: Pick<PanelActions, 'onReveal' | 'onAddNote' | 'onCiteDraft' | 'onCorrect'>;
}

/** Statements that are quoted or reported, but of no source that the article names or describes. */
export function withoutSpeaker({ statements, sources }: Story): Statement[] {
  const placed = new Set(sources.flatMap((source) => source.statements));
  return statements.filter(({ status }, at) => status !== 'unattributed' && !placed.has(at));
}

/** The group of sources for quotations whose speaker the article leaves out. */
export function SpeakerNotGiven({ article, story, actions }: Props) {
  const { t } = useStrings();
  const statements = withoutSpeaker(story);
  if (statements.length === 0) return null;
  return (
    <section class="group">
      <h3>{t('sources_notGiven')}</h3>
      <p class="soft small">{t('sources_notGiven_lead')}</p>
      <ul class="sayings">
        {statements.map((statement) => (
          <li key={statement.start} class={statement.quote ? 'saying quoted' : 'saying'}>
            <Passage
              text={article.text}
              span={statement}
              language={story.language}
              onReveal={actions.onReveal}
            />
            <StatementTools {...{ statement, article, story, actions }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
