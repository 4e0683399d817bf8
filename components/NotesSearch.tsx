import { useRef, useState } from 'preact/hooks';
import type { NoteStatus, NoteSubject } from '../lib/notes/note';
import { countFilters, type FilterChoices, type NoteFilters, type Within } from './note-filters';
import { statusKey } from './StatusChoice';
import { useStrings } from './strings';

interface Props {
  query: string;
  filters: NoteFilters;
  choices: FilterChoices;
  onSearch(change: { query?: string; filters?: NoteFilters }): void;
}

const KINDS: readonly NoteSubject['kind'][] = [
  ...(['article', 'passage', 'source', 'official', 'figure', 'statement'] as const),
];
const STATUSES: readonly NoteStatus[] = ['to-check', 'checked', 'answered', 'none'];
const TIMES: readonly Within[] = ['day', 'week', 'month', 'year'];

/** The search over all notes: words while typing, and what to narrow them to. */
export function NotesSearch({ query, filters, choices, onSearch }: Props) {
  const { t, plural } = useStrings();
  const [typed, setTyped] = useState(query);
  const asked = useRef(query);
  // A search that was not typed here (a tag, the address bar) takes the place of what was.
  if (query !== asked.current) {
    asked.current = query;
    if (query !== typed) setTyped(query);
  }
  const count = countFilters(filters);
  const choose = (change: NoteFilters) => onSearch({ filters: { ...filters, ...change } });
  return (
    <search class="notes-search">
      <input
        type="search"
        aria-label={t('notesSearch')}
        placeholder={t('notesSearch')}
        value={typed}
        onInput={(event) => {
          asked.current = event.currentTarget.value;
          setTyped(event.currentTarget.value);
          onSearch({ query: event.currentTarget.value });
        }}
      />
      <details class="filters" open={count > 0}>
        <summary>{count > 0 ? plural('filtersOn', count) : t('filters')}</summary>
        <div class="filter-choices">
          <Choice
            label={t('filterKind')}
            value={filters.kind}
            options={KINDS}
            nameOf={(kind) => t(`filterKind_${kind}`)}
            onChange={(kind) => choose({ kind })}
          />
          <Choice
            label={t('noteStatus')}
            value={filters.status}
            options={STATUSES}
            nameOf={(status) => t(statusKey(status))}
            onChange={(status) => choose({ status })}
          />
          <Choice
            label={t('filterTag')}
            value={filters.tag}
            options={choices.tags}
            onChange={(tag) => choose({ tag })}
          />
          <Choice
            label={t('filterSite')}
            value={filters.siteName}
            options={choices.sites}
            onChange={(siteName) => choose({ siteName })}
          />
          <Choice
            label={t('filterTime')}
            value={filters.within}
            options={TIMES}
            nameOf={(time) => t(`filterTime_${time}`)}
            onChange={(within) => choose({ within })}
          />
          {count > 0 && (
            <button type="button" class="quiet" onClick={() => onSearch({ filters: {} })}>
              {t('filtersClear')}
            </button>
          )}
        </div>
      </details>
    </search>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T | undefined;
  options: readonly T[];
  nameOf?(value: T): string;
  onChange(value: T | undefined): void;
}

/** One filter; its first choice narrows nothing. */
function Choice<T extends string>({ label, value, options, nameOf, onChange }: ChoiceProps<T>) {
  const { t } = useStrings();
  // What was chosen stays in sight even after the last note with it is gone.
  const all = value !== undefined && !options.includes(value) ? [value, ...options] : options;
  return (
    <label class="filter">
      <span class="small">{label}</span>
      <select
        value={value === undefined ? '' : `=${value}`}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(all.find((option) => `=${option}` === chosen));
        }}
      >
        <option value="">{t('filterAny')}</option>
        {all.map((option) => (
          <option key={option} value={`=${option}`} dir="auto">
            {nameOf ? nameOf(option) : option}
          </option>
        ))}
      </select>
    </label>
  );
}
