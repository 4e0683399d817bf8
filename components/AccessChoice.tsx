import { useStrings } from './strings';

interface Props {
  all: boolean;
  /** Match patterns granted one by one. */
  sites: string[];
  onGrantAll(): void;
  onRevokeAll(): void;
  onRevokeSite(pattern: string): void;
}

/** Which sites Whence may read by itself, as the browser has it. */
export function AccessChoice({ all, sites, onGrantAll, onRevokeAll, onRevokeSite }: Props) {
  const { t } = useStrings();
  return (
    <>
      <p role="status">{t(all ? 'accessAll' : sites.length > 0 ? 'accessSome' : 'accessNone')}</p>
      <p>
        {all ? (
          <button type="button" class="button" onClick={onRevokeAll}>
            {t('accessRevoke')}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={onGrantAll}>
            {t('accessGrant')}
          </button>
        )}
      </p>
      {!all && sites.length > 0 && (
        <ul class="sites">
          {sites.map((pattern) => (
            <li key={pattern} class="row">
              <span dir="ltr">{pattern.replace(/^\*:\/\/|\/\*$/g, '')}</span>
              <button type="button" class="quiet" onClick={() => onRevokeSite(pattern)}>
                {t('remove')}
                <span class="visually-hidden"> {pattern}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
