import type { MarkKind } from '../lib/text/types';
import { KindSwatch } from './KindSwatch';
import { Switch } from './Switch';
import { useStrings } from './strings';

interface Props {
  kinds: Record<MarkKind, boolean>;
  /** How many marks of each kind this page has; absent where there is no page. */
  counts?: Record<MarkKind, number> | null;
  onChange(kinds: Record<MarkKind, boolean>): void;
}

const KINDS: readonly MarkKind[] = ['official', 'figure', 'statement'];

/** The three kinds of mark, each to switch on and off. */
export function KindSwitches({ kinds, counts, onChange }: Props) {
  const { t, number } = useStrings();
  return (
    <fieldset class="kinds">
      <legend class="visually-hidden">{t('kindsLegend')}</legend>
      {KINDS.map((kind) => (
        <Switch
          key={kind}
          checked={kinds[kind]}
          onChange={(on) => onChange({ ...kinds, [kind]: on })}
        >
          <KindSwatch kind={kind} />
          <span>{t(`kind_${kind}`)}</span>
          {counts && <span class="count">{number(counts[kind])}</span>}
        </Switch>
      ))}
    </fieldset>
  );
}
