import type { Story } from '../lib/text/types';
import { countStatements, vouchingOf } from './story-counts';
import { useStrings } from './strings';

/** From so many on, ticks stand side by side without a line of their own. */
const DENSE = 60;

/**
 * The story's statements counted by who vouches for them, and the same as a row of ticks in the
 * order of the text. Counts only: nothing is weighed or scored.
 */
export function StoryStrip({ story }: { story: Story }) {
  const { t, plural } = useStrings();
  const counts = countStatements(story);
  if (counts.all === 0) return <p class="strip-words">{t('stripEmpty')}</p>;
  return (
    <div class="strip">
      <p class="strip-words">
        <strong>{plural('stripClaims', counts.all)}</strong>{' '}
        <span class="strip-key tick-attributed">
          {plural('stripAttributed', counts.attributed)}
        </span>
        <span class="strip-key tick-unnamed">{plural('stripUnnamed', counts.unnamed)}</span>
        <span class="strip-key tick-none">{plural('stripNone', counts.none)}</span>
      </p>
      <div class={counts.all > DENSE ? 'ticks ticks-dense' : 'ticks'} aria-hidden="true">
        {story.statements.map((statement) => (
          <span key={statement.start} class={`tick tick-${vouchingOf(statement)}`} />
        ))}
      </div>
    </div>
  );
}
