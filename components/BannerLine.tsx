import { useState } from 'preact/hooks';
import type { BannerReceipt } from '../lib/browser/page-state';
import { BannerReport } from './BannerReport';
import { useStrings } from './strings';

interface Props {
  /** Null when nothing stood there, as far as is known. */
  receipt: BannerReceipt | null;
  /** What a report would say. */
  report: string;
  onUndo(): void;
  onHideWall(): void;
  onCopy(text: string): Promise<boolean>;
}

/** What was done about the cookie banner, with the way back, and a report for when it was wrong. */
export function BannerLine({ receipt, report, onUndo, onHideWall, onCopy }: Props) {
  const { t } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const told = receipt && receipt.outcome !== 'none' ? receipt : null;
  return (
    <div class="stack">
      <p class="banner-line">
        {told && <span class="banner-words">{words(told, t)}</span>}
        <span class="banner-acts">
          {told && !told.undone && (
            <button
              type="button"
              class="quiet"
              onClick={told.outcome === 'wall' ? onHideWall : onUndo}
            >
              {t(told.outcome === 'wall' ? 'bannerHideWall' : 'bannerUndo')}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t(told ? 'bannerReport' : 'bannerMissed')}
          </button>
        </span>
      </p>
      {isOpen && <BannerReport text={report} onCopy={onCopy} />}
    </div>
  );
}

function words(
  { outcome, rule, undone }: BannerReceipt,
  t: (key: string, ...values: string[]) => string,
): string {
  if (undone) return t('banner_undone');
  // The banner's maker is worth a word; that it was found by its looks is not.
  return rule && rule !== 'generic' ? t(`banner_${outcome}_at`, rule) : t(`banner_${outcome}`);
}
