import type { ArticleText, Statement } from '../lib/text/types';
import { statementDraft } from './drafts';
import { PassageTools } from './PassageTools';
import type { PanelActions } from './panel-actions';

interface Props {
  statement: Statement;
  article: ArticleText;
  actions: Pick<PanelActions, 'onAddNote' | 'onCiteDraft'>;
}

/** The tools of one statement of the story. */
export function StatementTools({ statement, article, actions }: Props) {
  const draft = () => statementDraft(article, statement);
  return (
    <PassageTools
      about={article.text.slice(statement.start, statement.end)}
      onNote={() => actions.onAddNote(draft())}
      onCite={() => actions.onCiteDraft(draft())}
    />
  );
}
