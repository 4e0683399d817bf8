import type { StoryStatement } from '../lib/notes/article';
import type { SourceStory } from './source-page';
import { useStrings } from './strings';

interface Props {
  story: SourceStory;
  onOpen(url: string): void;
}

/** A saved article in which a source speaks, with every statement and the figures in it. */
export function SavedStoryItem({ story, onOpen }: Props) {
  const { t, date } = useStrings();
  const { url, title, siteName, published, read, statements } = story;
  return (
    <li class="item">
      <h4>
        <button type="button" class="link" dir="auto" onClick={() => onOpen(url)}>
          {title || url}
        </button>
      </h4>
      <p class="soft small">
        {[siteName, published && date(published), t('readOn', date(read))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul class="sayings">
        {statements.map((statement) => (
          <li key={statement.text} class={statement.quote ? 'saying quoted' : 'saying'}>
            <Statement {...statement} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The words as printed, the figures in them set off. */
function Statement({ text, figures }: StoryStatement) {
  return (
    <p class="saying-words" dir="auto">
      {withFigures(text, figures).map(({ words, isFigure, at }) =>
        isFigure ? (
          <strong key={at} class="figure-words">
            {words}
          </strong>
        ) : (
          <span key={at}>{words}</span>
        ),
      )}
    </p>
  );
}

/** Cuts a text at its figures, which are given in order of the text. */
export function withFigures(text: string, figures: readonly string[]) {
  const pieces: { at: number; words: string; isFigure: boolean }[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = text.indexOf(figure, from);
    if (at < 0 || figure === '') continue;
    if (at > from) pieces.push({ at: from, words: text.slice(from, at), isFigure: false });
    pieces.push({ at, words: figure, isFigure: true });
    from = at + figure.length;
  }
  if (from < text.length) pieces.push({ at: from, words: text.slice(from), isFigure: false });
  return pieces;
}
