import type { Settings } from '../lib/browser/settings';
import { KindSwatch } from './KindSwatch';
import { RadioChoice } from './RadioChoice';
import { useStrings } from './strings';

interface Props {
  value: Settings['palette'];
  onChange(value: Settings['palette']): void;
}

const PALETTES = ['standard', 'colour-blind', 'high-contrast'] as const;

/** The colours of the marks, with a sample of the three kinds as they will look. */
export function PaletteChoice({ value, onChange }: Props) {
  const { t } = useStrings();
  return (
    <>
      <RadioChoice
        legend={t('paletteLegend')}
        name="palette"
        value={value}
        options={PALETTES.map((palette) => ({
          value: palette,
          label: t(`palette_${palette.replaceAll('-', '_')}`),
        }))}
        onChange={onChange}
      />
      <p class="row">
        {(['official', 'figure', 'statement'] as const).map((kind) => (
          <span key={kind} class="row sample">
            <KindSwatch kind={kind} />
            <span class="small">{t(`kind_${kind}`)}</span>
          </span>
        ))}
      </p>
    </>
  );
}
