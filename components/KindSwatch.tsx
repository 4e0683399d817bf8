import type { MarkKind } from '../lib/text/types';

/** A kind of mark as it looks in the page: its own colour and its own style of line. */
export function KindSwatch({ kind }: { kind: MarkKind }) {
  return (
    <span class={`swatch swatch-${kind}`} aria-hidden="true">
      Aa
    </span>
  );
}
