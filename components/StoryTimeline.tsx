import type { ArticleText, Quantity, Span, Story } from '../lib/text/types';
import { useStrings } from './strings';
import { type TimelineEntry, timelineOf } from './timeline';

interface Props {
  article: ArticleText;
  story: Story;
  onReveal(span: Span): void;
}

/** Fewer dates than this need no line of time. */
const FEWEST = 2;

/** The dates that the story names, in order of time, each with the sentence it stands in. */
export function StoryTimeline({ article, story, onReveal }: Props) {
  const { t, plural } = useStrings();
  const entries = timelineOf(story);
  if (entries.length < FEWEST) return null;
  return (
    <details class="timeline" open={entries.length <= 8}>
      <summary>
        {t('timelineTitle')}{' '}
        <span class="soft small">{plural('timelineDates', entries.length)}</span>
      </summary>
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.date} {...{ entry, article, story, onReveal }} />
        ))}
      </ol>
    </details>
  );
}

function Entry({ entry, article, story, onReveal }: Props & { entry: TimelineEntry }) {
  const { date } = useStrings();
  return (
    <li>
      <time dateTime={entry.date}>{date(entry.date, 'long')}</time>
      <ul class="stack">
        {sentencesOf(entry, story).map((sentence) => (
          <li key={sentence.start}>
            <button type="button" class="passage" onClick={() => onReveal(sentence)}>
              <span lang={article.language} dir="auto" class="timeline-words">
                {article.text.slice(sentence.start, sentence.end)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The sentences of the places, each once; a place outside all sentences stands for itself. */
function sentencesOf({ figures }: TimelineEntry, { sentences }: Story): Span[] {
  const around = (figure: Quantity) =>
    sentences.find(({ start, end }) => start <= figure.start && figure.end <= end) ?? figure;
  return [...new Set(figures.map(around))];
}
