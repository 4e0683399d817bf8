import type { SiteMode } from '../lib/browser/site';
import { RadioChoice } from './RadioChoice';
import { useStrings } from './strings';

interface Props {
  mode: SiteMode;
  onChange(mode: SiteMode): void;
}

const MODES = ['on', 'click', 'off'] as const;

/** On, only after a click, or off, for the site of this page. */
export function SiteChoice({ mode, onChange }: Props) {
  const { t } = useStrings();
  return (
    <RadioChoice
      legend={t('siteLegend')}
      name="site"
      value={mode}
      options={MODES.map((value) => ({ value, label: t(`site_${value}`) }))}
      onChange={onChange}
    />
  );
}
