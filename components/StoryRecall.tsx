import type { FigureMemory } from '../lib/notes/figure-memory';
import { knownKeyOf } from '../lib/notes/known-key';
import type { Source, Story } from '../lib/text/types';
import type { StoryMemory } from './story-memory';
import { useStrings } from './strings';

interface Props {
  /** The article's text. */
  text: string;
  story: Story;
  memory: StoryMemory;
  onOpenSource(key: string): void;
}

/** Shown at first; all of them are in the tabs of sources and figures. */
const MOST = 5;

/** What the reader has met before: sources with notes or saved stories, figures that were others then. */
export function StoryRecall({ text, story, memory, onOpenSource }: Props) {
  const { t } = useStrings();
  const known = story.sources
    .flatMap((source) => recalled(source, text, memory) ?? [])
    .sort((one, two) => two.notes.length - one.notes.length || two.stories - one.stories)
    .slice(0, MOST);
  const figures = memory.figures.filter(({ sameValue }) => !sameValue).slice(0, MOST);
  if (known.length + figures.length === 0) return null;
  return (
    <section class="recall" aria-label={t('recallTitle')}>
      <h3>{t('recallTitle')}</h3>
      <ul class="stack small">
        {known.map((one) => (
          <KnownLine {...one} key={one.key} onOpen={() => onOpenSource(one.key)} />
        ))}
        {figures.map((figure) => (
          <li key={`${figure.story.url} ${figure.now.printed} ${figure.then.printed}`} dir="auto">
            <FigureWords {...figure} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function recalled(source: Source, text: string, { notes, stories }: StoryMemory) {
  const { name } = source;
  const key = knownKeyOf(source, text);
  if (key === null) return null;
  const one = { key, name, notes: notes.get(key) ?? [], stories: stories.get(key) ?? 0 };
  return one.notes.length + one.stories > 0 ? one : null;
}

type KnownLineProps = NonNullable<ReturnType<typeof recalled>> & { onOpen(): void };

function KnownLine({ name, notes, stories, onOpen }: KnownLineProps) {
  const { t, plural, date } = useStrings();
  const [last] = notes;
  const noted = last && plural('recallNotes', notes.length, date(last.created));
  const quoted = stories > 0 && plural('recallStories', stories);
  return (
    <li>
      <button type="button" class="link" dir="auto" onClick={onOpen}>
        {name}
      </button>{' '}
      <span class="soft">{noted && quoted ? t('recallBoth', noted, quoted) : noted || quoted}</span>
    </li>
  );
}

/** "260 million: 24 countries then, 30 now". */
export function FigureWords({ now, then, story, sameValue, beside }: FigureMemory) {
  const { t, date } = useStrings();
  const read = date(story.read);
  if (sameValue) return t('figureMemorySame', wordsOf(now), read);
  if (beside) return t('figureMemoryBeside', beside.printed, wordsOf(then), wordsOf(now), read);
  return t('figureMemoryOther', wordsOf(now), wordsOf(then), read);
}

const wordsOf = ({ printed, counted }: FigureMemory['now']) =>
  counted && !printed.includes(counted) ? `${printed} ${counted}` : printed;
