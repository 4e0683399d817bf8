import { useState } from 'preact/hooks';
import { useStrings } from './strings';

interface Props {
  text: string;
  onCopy(text: string): Promise<boolean>;
}

/** All that a report about a banner holds, to read before it is copied; Whence sends nothing. */
export function BannerReport({ text, onCopy }: Props) {
  const { t } = useStrings();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => setOutcome((await onCopy(text)) ? 'copied' : 'copyFailed');
  return (
    <div class="banner-report">
      <p>{t('bannerReportLead')}</p>
      <pre>{text}</pre>
      <button type="button" class="button" onClick={() => void copy()}>
        {t('bannerReportCopy')}
      </button>
      <span role="status">{outcome && t(outcome)}</span>
    </div>
  );
}
