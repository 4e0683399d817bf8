import type { ReportFormat } from './StoryReport';
import { useStrings } from './strings';

interface Props {
  /** CSV and JSON-LD hold notes alone. */
  hasNotes: boolean;
  onPrint(): void;
  onSave(format: ReportFormat): void;
}

/** The ways out of a report; not printed. */
export function DownloadBar({ hasNotes, onPrint, onSave }: Props) {
  const { t } = useStrings();
  const formats: ReportFormat[] = hasNotes ? ['markdown', 'csv', 'jsonld'] : ['markdown'];
  return (
    <div class="row report-bar" role="toolbar" aria-label={t('reportTools')}>
      <button type="button" class="button primary" onClick={onPrint}>
        {t('reportPrint')}
      </button>
      {formats.map((format) => (
        <button key={format} type="button" class="button" onClick={() => onSave(format)}>
          {t(`reportSave_${format}`)}
        </button>
      ))}
    </div>
  );
}
