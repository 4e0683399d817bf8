import type { BannerReceipt } from '../lib/browser/page-state';
import { useStrings } from './strings';

interface Props {
  receipt: BannerReceipt | null;
  onUndo(): void;
}

/** What was done about the cookie banner, with the way back; nothing when there was none. */
export function BannerLine({ receipt, onUndo }: Props) {
  const { t } = useStrings();
  if (!receipt || receipt.outcome === 'none') return null;
  // The banner's maker is worth a word; that it was found by its looks is not.
  const maker = receipt.rule === 'generic' ? null : receipt.rule;
  const key = receipt.undone ? 'undone' : receipt.outcome;
  return (
    <p class="banner-line">
      <span>{maker && !receipt.undone ? t(`banner_${key}_at`, maker) : t(`banner_${key}`)}</span>
      {!receipt.undone && receipt.outcome !== 'wall' && (
        <button type="button" class="quiet" onClick={onUndo}>
          {t('bannerUndo')}
        </button>
      )}
    </p>
  );
}
