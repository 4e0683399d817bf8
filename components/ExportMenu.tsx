import type { NotesFormat } from '../lib/notes/export-file';
import { useStrings } from './strings';

interface Props {
  /** True when only what was searched for is saved. */
  isSearch: boolean;
  onExport(format: NotesFormat): void;
}

const FORMATS: readonly NotesFormat[] = ['markdown', 'markdown-sources', 'csv', 'jsonld'];

/** The ways out of a list of notes: those that were found, or all of them. */
export function ExportMenu({ isSearch, onExport }: Props) {
  const { t } = useStrings();
  return (
    <details class="filters export-menu">
      <summary>{t(isSearch ? 'exportFound' : 'exportAllNotes')}</summary>
      <p class="row">
        {FORMATS.map((format) => (
          <button key={format} type="button" class="button" onClick={() => onExport(format)}>
            {t(`saveAs_${format.replaceAll('-', '_')}`)}
          </button>
        ))}
      </p>
    </details>
  );
}
