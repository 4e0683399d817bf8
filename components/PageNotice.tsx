import type { PageMessage } from './page-message';
import { useStrings } from './strings';

interface Props {
  message: PageMessage;
  onRead(): void;
}

/** Says why there is no story here and what to do about it. */
export function PageNotice({ message, onRead }: Props) {
  const { t } = useStrings();
  return (
    <section class="notice" role="status" data-pending={message.pending || undefined}>
      <h2>{message.title}</h2>
      <p class="soft">{message.help}</p>
      {message.canRead && (
        <p>
          <button type="button" class="button primary" onClick={onRead}>
            {t('readThisPage')}
          </button>
        </p>
      )}
    </section>
  );
}
