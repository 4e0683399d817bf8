import { ConfirmButton } from './ConfirmButton';
import type { OptionsProps } from './options-props';
import { useStrings } from './strings';

type Props = Pick<
  OptionsProps,
  'size' | 'importing' | 'onExport' | 'onImport' | 'onStopImport' | 'onEmptyBin' | 'onDeleteAll'
>;

const FORMATS = ['jsonld', 'markdown', 'csv'] as const;

/** How much there is, and the ways out of and into it. */
export function DataChoice(props: Props) {
  const { size, importing, onExport, onImport, onEmptyBin, onDeleteAll } = props;
  const { t, plural, number, date } = useStrings();
  return (
    <>
      {size && (
        <p>
          {plural('notesCount', size.notes)} · {plural('articlesCount', size.articles)} ·{' '}
          {plural('binnedCount', size.binned)}
          {size.bytes !== null && (
            <>
              {' · '}
              {number(Math.max(0.1, Math.round(size.bytes / 1e5) / 10), {
                style: 'unit',
                unit: 'megabyte',
              })}
            </>
          )}
        </p>
      )}
      <h3>{t('exportTitle')}</h3>
      <p class="row">
        {FORMATS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => onExport(format)}>
            {t(`export_${format}`)}
          </button>
        ))}
      </p>
      <p class="soft small">{t('exportHint')}</p>
      {size && size.notes > 0 && (
        <p class="small">{size.saved ? t('backupSaved', date(size.saved)) : t('backupNever')}</p>
      )}
      <h3>{t('importTitle')}</h3>
      <p class="soft small">{t('importHint')}</p>
      <p>
        <label class="button file-button">
          {t('importFile')}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,.jsonld,application/json,application/ld+json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onImport(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {importing && (
        <p class="row">
          <progress value={importing.done} max={importing.total} aria-label={t('importTitle')} />
          <span>{t('importProgress', number(importing.done), number(importing.total))}</span>
          <button type="button" class="button" onClick={props.onStopImport}>
            {t('importStop')}
          </button>
        </p>
      )}
      <h3>{t('deleteTitle')}</h3>
      <p class="row">
        <ConfirmButton
          label={t('emptyBin')}
          question={t('emptyBinQuestion')}
          disabled={size?.binned === 0}
          onConfirm={onEmptyBin}
        />
        <ConfirmButton
          label={t('deleteAll')}
          question={t('deleteAllQuestion')}
          onConfirm={onDeleteAll}
        />
      </p>
    </>
  );
}
