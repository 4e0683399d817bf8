import type { ArticleText, Statement, Story } from '../lib/text/types';
import { CorrectStatement } from './CorrectStatement';
import { statementDraft } from './drafts';
import { PassageTools } from './PassageTools';
import type { PanelActions } from './panel-actions';

interface Props {
  statement: Statement;
  article: ArticleText;
  story: Story;
  actions: Pick<PanelActions, 'onAddNote' | 'onCiteDraft' | 'onCorrect'>;
}

/** The tools of one statement of the story. */
export function StatementTools({ statement, article, story, actions }: Props) {
  const draft = () => statementDraft(article, statement);
  return (
    <div class="statement-tools">
      <PassageTools
        about={article.text.slice(statement.start, statement.end)}
        onNote={() => actions.onAddNote(draft())}
        onCite={() => actions.onCiteDraft(draft())}
      />
      <CorrectStatement
        {...{ statement, article }}
        sources={story.sources}
        onCorrect={actions.onCorrect}
      />
    </div>
  );
}
