import { useId, useRef } from 'preact/hooks';
import { useStrings } from './strings';

interface Props {
  label: string;
  question: string;
  disabled?: boolean;
  onConfirm(): void;
}

/** A button for what cannot be undone: asks first, in a dialog whose safe answer has the focus. */
export function ConfirmButton({ label, question, disabled, onConfirm }: Props) {
  const { t } = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const confirm = () => {
    dialog.current?.close();
    onConfirm();
  };
  return (
    <>
      <button
        type="button"
        class="button danger"
        disabled={disabled}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={id}>
        <p id={id}>{question}</p>
        <p class="row">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="button" class="button danger" onClick={confirm}>
            {label}
          </button>
        </p>
      </dialog>
    </>
  );
}
