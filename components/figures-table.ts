import type { Strings } from '../lib/browser/strings';
import type { ArticleText, Quantity } from '../lib/text/types';
import { quantityText } from './quantity-text';

/** The figures as tab-separated lines under a head, to paste into a spreadsheet or a text. */
export function figuresTable(figures: Quantity[], { text }: ArticleText, strings: Strings): string {
  const { t } = strings;
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '';
  const head = ['figureAsPrinted', 'figureValue', 'figureCounted'].map((key) => t(key));
  const rows = figures.map((figure) => [
    slice(figure),
    quantityText(figure, strings) ?? '',
    slice(figure.counted),
  ]);
  return [head, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}

/** One line without tabs, never a formula: a spreadsheet would run a cell that starts with = + - or @. */
function cell(value: string): string {
  const flat = value.replace(/[\t\r\n]+/g, ' ');
  const formula = /^[=+\-@]/.test(flat) && !/^[+-][\d\s.,%\u00a0\u202f]*$/.test(flat);
  return formula ? `'${flat}` : flat;
}
