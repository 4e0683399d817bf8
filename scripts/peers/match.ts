import type { Quantity } from '../../lib/text/types';
import type { Model } from '../eval-peers';

/** A case of the peer's suite; `End` is the last character's index. */
export interface PeerCase {
  Input: string;
  Results: PeerResult[];
}

export interface PeerResult {
  Text: string;
  TypeName: string;
  Start: number;
  End: number;
  Resolution?: { value?: string | null; unit?: string; subtype?: string; isoCurrency?: string };
}

const KINDS: Readonly<Record<Model, readonly Quantity['type'][]>> = {
  Number: ['count', 'money', 'percent', 'measure', 'ordinal', 'age'],
  Percent: ['percent'],
  Ordinal: ['ordinal'],
  Range: [],
  Currency: ['money'],
  Dimension: ['measure'],
  Age: ['age'],
};

/** True when a figure of ours is of the kind that the peer's model looks for. */
export function isKind(model: Model, figure: Quantity): boolean {
  const temperature = figure.unit === 'deg' || figure.unit === 'Cel' || figure.unit === '[degF]';
  if (model === 'Dimension' && temperature) return false;
  return figure.value !== null && KINDS[model].includes(figure.type);
}

/** True when one of our figures overlaps the peer's result and says the same. */
export function isFound(model: Model, figures: readonly Quantity[], result: PeerResult): boolean {
  const near = figures.filter((f) => f.start < result.End + 1 && f.end > result.Start);
  if (model === 'Range')
    return endsOf(result).every((end) => near.some((figure) => sameValue(figure, end)));
  const wanted = numberOf(result.Resolution?.value);
  return near.some((figure) => {
    const kind = model === 'Number' || KINDS[model].includes(figure.type);
    const code = result.Resolution?.isoCurrency;
    if (
      code &&
      figure.unit &&
      !code.startsWith('_') &&
      figure.type === 'money' &&
      figure.unit !== code
    )
      return false;
    const units =
      model === 'Currency' && /cent|penny|pence|kopek/i.test(result.Resolution?.unit ?? '');
    return (
      kind &&
      (wanted === null || sameValue(figure, wanted) || (units && sameValue(figure, wanted / 100)))
    );
  });
}

/** The finite ends of "(20,30]". */
function endsOf(result: PeerResult): number[] {
  return (result.Resolution?.value ?? '')
    .replace(/[()[\]]/g, '')
    .split(',')
    .filter((end) => end.trim() !== '')
    .map(Number);
}

/** Peers print decimals by language: "4,8%" and "4.8%" are both 4.8. */
function numberOf(value: string | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  const plain = value.replace('%', '').replace(',', '.');
  return Number.isNaN(Number(plain)) ? null : Number(plain);
}

function sameValue(figure: Quantity, wanted: number): boolean {
  const value = typeof figure.value === 'string' ? numberInside(figure.value) : figure.value;
  // shares are rounded to three decimals
  return (
    value !== null &&
    Math.abs(Math.abs(value) - Math.abs(wanted)) <=
      Math.abs(wanted) * 1e-6 + (wanted < 1 ? 6e-4 : 0)
  );
}

/** The number inside an ISO duration, date or time. */
function numberInside(value: string): number {
  const digits = /(\d+(?:\.\d+)?)\D*$/.exec(
    value.startsWith('P') ? value : value.replace(/:.*/, ''),
  )?.[1];
  return Number(digits ?? Number.NaN);
}
