import type { Settings } from '../lib/browser/settings';
import { RadioChoice } from './RadioChoice';
import { useStrings } from './strings';

interface Props {
  value: Settings['density'];
  onChange(value: Settings['density']): void;
  layout?: 'inline' | 'list';
}

const DENSITIES = ['strong', 'standard', 'all'] as const;

/** Which claims without a source are marked. */
export function DensityChoice({ value, onChange, layout = 'inline' }: Props) {
  const { t } = useStrings();
  const options = DENSITIES.map((density) => ({
    value: density,
    label: t(`density_${density}`),
    ...(layout === 'list' && { hint: t(`density_${density}_hint`) }),
  }));
  return (
    <RadioChoice
      legend={t('densityLegend')}
      name="density"
      value={value}
      options={options}
      onChange={onChange}
      layout={layout}
    />
  );
}
