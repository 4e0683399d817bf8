import type { ArticleText, Statement, Story } from '../lib/text/types';
import { ChunkedList } from './ChunkedList';
import { CorrectedList } from './CorrectedList';
import { claimStrength, reasonKeys } from './claim-words';
import { Passage } from './Passage';
import type { PanelActions } from './panel-actions';
import { StatementTools } from './StatementTools';
import { useStrings } from './strings';

interface Props {
  article: ArticleText;
  story: Story;
  actions: Pick<
    PanelActions,
    'onReveal' | 'onAddNote' | 'onCiteDraft' | 'onCorrect' | 'onUndoCorrection'
  >;
}

/** The claims that nobody vouches for, in the order of the text, each with the reasons. */
export function ClaimsTab({ article, story, actions }: Props) {
  const { t } = useStrings();
  const claims = story.statements.filter(({ status }) => status === 'unattributed');
  const corrected = (
    <CorrectedList
      story={story}
      kinds={['not-claim', 'attributed']}
      onUndo={actions.onUndoCorrection}
    />
  );
  if (claims.length === 0) {
    return (
      <>
        <p class="empty">{t('claimsEmpty')}</p>
        {corrected}
      </>
    );
  }
  return (
    <>
      <p class="soft small lead">{t('claimsLead')}</p>
      <ChunkedList
        items={claims}
        keyOf={({ start }) => String(start)}
        label={t('tab_claims')}
        render={(claim) => <Claim {...{ claim, article, story, actions }} />}
      />
      {corrected}
    </>
  );
}

function Claim({ claim, article, story, actions }: Props & { claim: Statement }) {
  const strings = useStrings();
  const { t } = strings;
  const strength = claimStrength(claim);
  return (
    <div class={`item claim claim-${strength}`}>
      <Passage
        text={article.text}
        span={claim}
        language={article.language}
        onReveal={actions.onReveal}
      />
      <p class="small">
        <strong class="strength">{t(`strength_${strength}`)}</strong>{' '}
        <span class="soft">
          {reasonKeys(claim, strings)
            .map((reason) => t(reason))
            .join(' · ')}
        </span>
      </p>
      <StatementTools {...{ statement: claim, article, story, actions }} />
    </div>
  );
}
