import type { ArticleText, Story } from '../lib/text/types';
import { StoryStrip } from './StoryStrip';
import { useStrings } from './strings';

interface Props {
  article: ArticleText | null;
  /** Null while there is no story to count. */
  story: Story | null;
  /** What the reader should know of a story that is not whole. */
  problem: string | null;
}

/** Which article this is, and its counts; changes are told to screen readers. */
export function PanelHead({ article, story, problem }: Props) {
  const { t, date } = useStrings();
  if (!article) return <h1 class="visually-hidden">{t('panelTitle')}</h1>;
  const origin = [article.siteName, article.published && date(article.published)].filter(Boolean);
  return (
    <header class="panel-head">
      {origin.length > 0 && <p class="soft small">{origin.join(' · ')}</p>}
      <h1 lang={article.language} dir="auto">
        {article.title}
      </h1>
      {story && (
        <div aria-live="polite">
          <StoryStrip story={story} />
          {problem && <p class="trouble">{problem}</p>}
        </div>
      )}
    </header>
  );
}
