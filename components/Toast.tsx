import { useStrings } from './strings';

export interface ToastMessage {
  text: string;
  /** What the button does, or null for no button. */
  undo: (() => void) | null;
  /** Something else that can be done now. */
  other?: { label: string; run(): void };
}

/** A short word on what was just done, with the way back. The live region is always there. */
export function Toast({ message, onClose }: { message: ToastMessage | null; onClose(): void }) {
  const { t } = useStrings();
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.undo && (
            <button type="button" class="toast-action" onClick={message.undo}>
              {t('undo')}
            </button>
          )}
          {message.other && (
            <button type="button" class="toast-action" onClick={message.other.run}>
              {message.other.label}
            </button>
          )}
          <button type="button" class="toast-action" aria-label={t('close')} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
