import type { Shortcut } from './options-props';
import { useStrings } from './strings';

interface Props {
  shortcuts: Shortcut[];
  onOpen(): void;
}

/** The keyboard shortcuts as the browser has them; they are changed in its own settings. */
export function ShortcutList({ shortcuts, onOpen }: Props) {
  const { t } = useStrings();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={onOpen}>
          {t('shortcutsChange')}
        </button>
      </p>
    </>
  );
}
