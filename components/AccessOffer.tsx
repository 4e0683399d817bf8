import { useStrings } from './strings';

/** What came of the reader's choice of sites. */
export type AccessAnswer = 'all' | 'some' | 'click' | 'refused';

interface Props {
  answer: AccessAnswer | null;
  onAnswer(answer: 'all' | 'some' | 'click'): void;
}

const CHOICES = ['all', 'some', 'click'] as const;

/** The choice of sites after install; every answer leaves a working extension. */
export function AccessOffer({ answer, onAnswer }: Props) {
  const { t } = useStrings();
  return (
    <>
      <ul class="offers">
        {CHOICES.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              class={choice === 'all' && answer === null ? 'button primary' : 'button'}
              aria-describedby={`offer-${choice}`}
              aria-pressed={answer === choice}
              onClick={() => onAnswer(choice)}
            >
              {t(`offer_${choice}`)}
            </button>
            <p id={`offer-${choice}`} class="soft small">
              {t(`offer_${choice}_hint`)}
            </p>
          </li>
        ))}
      </ul>
      <p class="offer-answer" role="status">
        {answer && t(`answer_${answer}`)}
      </p>
    </>
  );
}
