import type { FigureMemory } from '../lib/notes/memory';
import { useStrings } from './strings';

/** Shown at first; the rest is in the saved stories. */
const MOST = 8;

/** Figures that stood in other saved stories, with what they were then. */
export function FigureMemories({ figures }: { figures: FigureMemory[] }) {
  const { t, date } = useStrings();
  if (figures.length === 0) return null;
  return (
    <section class="findings">
      <h3>{t('figureMemoryTitle')}</h3>
      <ul class="stack">
        {figures.slice(0, MOST).map(({ now, then, story, sameValue }) => (
          <li key={`${story.url} ${now.printed} ${then.printed}`} class="small" dir="auto">
            {sameValue
              ? t('figureMemorySame', words(now), date(story.read))
              : t('figureMemoryOther', words(now), words(then), date(story.read))}{' '}
            <a href={story.url} target="_blank" rel="noreferrer">
              {t('figureMemoryOpen')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const words = ({ printed, counted }: FigureMemory['now']) =>
  counted && !printed.includes(counted) ? `${printed} ${counted}` : printed;
