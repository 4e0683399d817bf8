import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleText, MarkKind, Story } from '../lib/text/types';
import { KindSwitches } from './KindSwitches';
import { MarkExplanation } from './MarkExplanation';
import { type MarkSpan, markSpans, pieces } from './mark-spans';
import { StoryStrip } from './StoryStrip';
import { countMarks } from './story-counts';
import { useStrings } from './strings';

interface Props {
  article: ArticleText;
  /** Null until it is analysed. */
  story: Story | null;
}

/** An article whose marks can be tried, without any page or network. */
export function SampleArticle({ article, story }: Props) {
  const { t } = useStrings();
  const [kinds, setKinds] = useState<Record<MarkKind, boolean>>({
    official: true,
    figure: true,
    statement: true,
  });
  const [shown, setShown] = useState<MarkSpan | null>(null);
  const marks = story ? markSpans(story, kinds) : [];
  return (
    <div class="sample-article">
      {story && <StoryStrip story={story} />}
      <KindSwitches kinds={kinds} counts={story && countMarks(story)} onChange={setKinds} />
      <article lang={article.language}>
        {article.blocks.map((block) => {
          const Tag = block.role === 'headline' ? 'h3' : 'p';
          return (
            <Tag key={block.start}>
              {pieces(block, marks).map((piece) => (
                <SamplePiece
                  key={piece.start}
                  text={article.text.slice(piece.start, piece.end)}
                  marks={piece.marks}
                  shown={shown}
                  onShow={setShown}
                />
              ))}
            </Tag>
          );
        })}
      </article>
      <div class="sample-card" role="status">
        {story && shown && kinds[shown.kind] ? (
          <MarkExplanation mark={shown} story={story} />
        ) : (
          <p class="soft">{t('sampleHint')}</p>
        )}
      </div>
    </div>
  );
}

interface PieceProps {
  text: string;
  marks: MarkSpan[];
  shown: MarkSpan | null;
  onShow(mark: MarkSpan): void;
}

/** The innermost mark answers the click; all that cover the piece are drawn. */
function SamplePiece({ text, marks, shown, onShow }: PieceProps) {
  const inner = marks.at(-1);
  if (!inner) return <>{text}</>;
  const drawn = marks.reduce<ComponentChildren>(
    (inside, { kind }) => (
      <span key={kind} class={`mark mark-${kind}`}>
        {inside}
      </span>
    ),
    text,
  );
  const show = () => onShow(inner);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native button cannot break over two lines
    <span
      role="button"
      tabIndex={0}
      class="mark-button"
      aria-pressed={shown?.start === inner.start && shown.kind === inner.kind}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      }}
    >
      {drawn}
    </span>
  );
}
