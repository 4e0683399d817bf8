import { useState } from 'preact/hooks';
import type { ArticleText, Story } from '../lib/text/types';
import { CorrectedList } from './CorrectedList';
import { FigureFindings } from './FigureFindings';
import { FigureMemories } from './FigureMemories';
import { FigureRow } from './FigureRow';
import { figuresTable } from './figures-table';
import type { PanelActions } from './panel-actions';
import { StoryTimeline } from './StoryTimeline';
import { type FigureOrder, sortFigures } from './sort-figures';
import type { StoryMemory } from './story-memory';
import { useStrings } from './strings';

interface Props {
  article: ArticleText;
  story: Story;
  memory: Pick<StoryMemory, 'figures'>;
  actions: Pick<
    PanelActions,
    'onReveal' | 'onAddNote' | 'onCiteDraft' | 'onCopy' | 'onCorrect' | 'onUndoCorrection'
  >;
}

const COLUMNS: readonly { by: FigureOrder; label: string }[] = [
  { by: 'text', label: 'figureAsPrinted' },
  { by: 'value', label: 'figureValue' },
  { by: 'type', label: 'figureCounted' },
];

/** Figures drawn before the reader asks for all: a long page has thousands. */
const FIRST = 200;

/** Every figure of the story in a table that sorts and copies, after what is worth comparing. */
export function FiguresTab({ article, story, memory, actions }: Props) {
  const strings = useStrings();
  const { t, plural } = strings;
  const [all, setAll] = useState(false);
  const [order, setOrder] = useState<{ by: FigureOrder; down: boolean }>({
    by: 'text',
    down: false,
  });
  const corrected = (
    <CorrectedList story={story} kinds={['not-figure']} onUndo={actions.onUndoCorrection} />
  );
  if (story.figures.length === 0) {
    return (
      <>
        <p class="empty">{t('figuresEmpty')}</p>
        {corrected}
      </>
    );
  }
  const figures = sortFigures(story.figures, order.by, order.down);
  return (
    <>
      <FigureFindings article={article} story={story} onReveal={actions.onReveal} />
      <FigureMemories figures={memory.figures} />
      <StoryTimeline article={article} story={story} onReveal={actions.onReveal} />
      {/* At a high zoom the table is wider than the panel: it scrolls by itself, by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable */}
      <section class="table-scroll" aria-label={t('figuresCaption')} tabIndex={0}>
        <table class="figures">
          <thead>
            <tr>
              {COLUMNS.map(({ by, label }) => (
                <th key={by} scope="col" aria-sort={sortName(by === order.by, order.down)}>
                  <button
                    type="button"
                    class="sort"
                    onClick={() => setOrder({ by, down: by === order.by && !order.down })}
                  >
                    {t(label)}
                  </button>
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">{t('noteColumn')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.slice(0, all ? undefined : FIRST).map((figure) => (
              <FigureRow key={figure.start} {...{ figure, article, actions }} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="row">
        {!all && figures.length > FIRST && (
          <button type="button" class="button" onClick={() => setAll(true)}>
            {plural('showMore', figures.length - FIRST)}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => actions.onCopy(figuresTable(figures, article, strings))}
        >
          {t('copyTable')}
        </button>
      </p>
      {corrected}
    </>
  );
}

const sortName = (current: boolean, down: boolean) =>
  current ? (down ? 'descending' : 'ascending') : 'none';
