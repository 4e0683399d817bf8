import type { Story } from '../lib/text/types';
import type { MarkSpan } from './mark-spans';
import { personLine } from './person-line';
import { quantityText } from './quantity-text';
import { useStrings } from './strings';

/** What a mark is and why, in words. */
export function MarkExplanation({ mark, story }: { mark: MarkSpan; story: Story }) {
  const strings = useStrings();
  const { t } = strings;
  const person = mark.kind === 'official' ? story.people[mark.index] : undefined;
  const figure = mark.kind === 'figure' ? story.figures[mark.index] : undefined;
  const claim = mark.kind === 'statement' ? story.statements[mark.index] : undefined;
  return (
    <div>
      <p class="small soft">{t(`mark_${mark.kind}`)}</p>
      {person && (
        <>
          <p>
            <strong>{person.name}</strong>
          </p>
          <p>{personLine(person, strings)}</p>
        </>
      )}
      {figure && (
        <p>
          <strong>{quantityText(figure, strings) ?? t('figureVague')}</strong>{' '}
          <span class="soft">{t(`quantity_${figure.type}`)}</span>
        </p>
      )}
      {claim && (
        <p>
          <strong>{t('claimNoSource')}</strong> {t(`rule_${claim.rule}`)}
        </p>
      )}
    </div>
  );
}
