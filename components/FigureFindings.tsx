import type { ArticleText, FigureFinding, Quantity, Span, Story } from '../lib/text/types';
import { quantityText } from './quantity-text';
import { useStrings } from './strings';

interface Props {
  article: ArticleText;
  story: Story;
  onReveal(span: Span): void;
}

/** Figures of the article that a reader would want to compare, said without judging them. */
export function FigureFindings({ article, story, onReveal }: Props) {
  const { t } = useStrings();
  if (story.findings.length === 0) return null;
  return (
    <section class="findings">
      <h3>{t('findingsTitle')}</h3>
      <ul class="stack">
        {story.findings.map((finding) => (
          <Finding
            key={`${finding.kind}:${finding.figures}`}
            {...{ finding, article, story, onReveal }}
          />
        ))}
      </ul>
    </section>
  );
}

function Finding({ finding, article, story, onReveal }: Props & { finding: FigureFinding }) {
  const strings = useStrings();
  const { t } = strings;
  const figures = finding.figures.flatMap((at) => story.figures[at] ?? []);
  const last = figures.at(-1);
  const expected =
    finding.expected !== null && last
      ? quantityText({ ...last, value: finding.expected, bound: null }, strings)
      : null;
  return (
    <li class="finding">
      <p class="small">
        {t(`finding_${finding.kind}`)} {expected && t('findingExpected', expected)}
      </p>
      <p class="row">
        {figures.map((figure) => (
          <button key={figure.start} type="button" class="chip" onClick={() => onReveal(figure)}>
            {withCounted(article.text, figure)}
          </button>
        ))}
      </p>
    </li>
  );
}

/** The figure with what it counts, when that stands right after it. */
function withCounted(text: string, { start, end, counted }: Quantity): string {
  const near = counted && counted.start >= end && counted.start - end < 4;
  return text.slice(start, near ? counted.end : end);
}
