import type { FigureMemory } from '../lib/notes/figure-memory';
import { FigureWords } from './StoryRecall';
import { useStrings } from './strings';

/** Shown at first; the rest is in the saved stories. */
const MOST = 8;

/** Figures that stood in other saved stories, with what they were then. */
export function FigureMemories({ figures }: { figures: FigureMemory[] }) {
  const { t } = useStrings();
  if (figures.length === 0) return null;
  return (
    <section class="findings">
      <h3>{t('figureMemoryTitle')}</h3>
      <ul class="stack">
        {figures.slice(0, MOST).map((memory) => (
          <li
            key={`${memory.story.url} ${memory.now.printed} ${memory.then.printed}`}
            class="small"
            dir="auto"
          >
            <FigureWords {...memory} />{' '}
            <a href={memory.story.url} target="_blank" rel="noreferrer">
              {t('figureMemoryOpen')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
