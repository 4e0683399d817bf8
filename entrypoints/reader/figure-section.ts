import { quantityText } from '../../components/quantity-text';
import type { Strings } from '../../lib/browser/strings';
import type { CardSection } from '../../lib/dom/card';
import type { Mark } from '../../lib/dom/marks';
import type { FigureFinding, Quantity, Span, Story } from '../../lib/text/types';

/** What the card says of a figure: its value, what it counts, who gives it, and what it disagrees with. */
export function figureSection(
  mark: Mark,
  text: string,
  story: Story,
  strings: Strings,
): CardSection | null {
  const figure = story.figures[mark.index];
  if (!figure) return null;
  const { t } = strings;
  const read = (span: Span | null) => span && text.slice(span.start, span.end);
  const facts = [
    { name: t('figureCounted'), value: read(figure.counted) },
    { name: t('card_type'), value: t(`quantity_${figure.type}`) },
    { name: t('figureAsPrinted'), value: read(figure) },
    { name: t('card_source'), value: sourceAt(mark, story, strings) },
  ];
  return {
    kind: 'figure',
    label: t('card_figure'),
    title: quantityText(figure, strings) ?? t('figureVague'),
    text: null,
    facts: facts.flatMap(({ name, value }) => (value ? [{ name, value }] : [])),
    list: story.findings
      .filter(({ figures }) => figures.includes(mark.index))
      .map((finding) => findingText(finding, figure, strings)),
  };
}

function findingText(
  { kind, expected }: FigureFinding,
  figure: Quantity,
  strings: Strings,
): string {
  const { t } = strings;
  const value =
    expected === null ? null : quantityText({ ...figure, value: expected, bound: null }, strings);
  return value ? `${t(`finding_${kind}`)} ${t('findingExpected', value)}` : t(`finding_${kind}`);
}

/** Who vouches for the sentence in which the figure stands. */
function sourceAt(mark: Mark, { statements }: Story, { t }: Strings): string | null {
  const around = statements.find(({ start, end }) => start <= mark.start && end >= mark.end);
  if (!around) return null;
  if (around.status === 'unattributed') return t('card_source_none');
  const name = around.source?.name ?? null;
  return name && around.status === 'anonymous' ? t('card_source_unnamed', name) : name;
}
