import { countFilters, searchFilters } from '../../components/note-filters';
import type { ToastMessage } from '../../components/Toast';
import { browser } from '../../lib/browser/api';
import { saveFile } from '../../lib/browser/download';
import { articleAddress } from '../../lib/browser/same-site';
import {
  CITATION_STYLES,
  type CitedNote,
  citationOf,
  citationStyle,
} from '../../lib/notes/citation';
import { markdownBySource } from '../../lib/notes/export';
import { type NotesFormat, notesFile } from '../../lib/notes/export-file';
import type { Note } from '../../lib/notes/note';
import type { ActionContext, AllActions } from './actions';

/** Notes of one search that are saved at most. */
const MOST = 100_000;

type OutActions = Pick<
  AllActions,
  'onCite' | 'onCiteDraft' | 'onCopy' | 'onSaveSource' | 'onExport' | 'onReport'
>;

/** What leaves the panel: to the clipboard or to a file. */
export function outActions(context: ActionContext): OutActions {
  const { state, store, say } = context;
  const style = () => citationStyle(state.ui?.strings.language ?? 'en');
  const copy = (text: string, other?: ToastMessage['other']) =>
    void navigator.clipboard.writeText(text).then(
      () => say('copied', null, other),
      () => say('copyFailed'),
    );
  /** Copies a citation, and offers the same as the other language writes it. */
  const cite = (note: CitedNote) => {
    const own = style();
    const other = CITATION_STYLES.find(({ language }) => language !== own.language) ?? own;
    const label = state.ui?.strings.t('citeInOther') ?? other.language;
    copy(citationOf(note, own), { label, run: () => copy(citationOf(note, other)) });
  };
  return {
    onCite: cite,
    onCiteDraft(draft) {
      const page = state.watched?.page;
      const source = (page && articleAddress(page)) ?? draft.target.source;
      cite({ ...draft, target: { ...draft.target, source }, created: new Date().toISOString() });
    },
    onCopy: (text) => copy(text),
    async onExport(format) {
      try {
        const kept = await notesToSave(format, context);
        const day = new Date().toISOString().slice(0, 10);
        const { name, content } = notesFile(format, kept, style(), day);
        saveFile(name, content);
      } catch {
        say('exportFailed');
      }
    },
    onReport() {
      const { tab, page } = state.watched ?? {};
      const url = page && articleAddress(page);
      const query = new URLSearchParams({ tab: String(tab?.id ?? ''), url: url ?? '' });
      if (url) void browser.tabs.create({ url: browser.runtime.getURL(`report.html?${query}`) });
    },
    async onSaveSource(key) {
      const notes = await store.notesOfSource(key).catch(() => []);
      const [file] = markdownBySource(notes, style());
      if (file) saveFile(file.name, file.text);
      else say('exportFailed');
    },
  };
}

/** What was searched for, whole; without a search everything, and for JSON-LD the bin too. */
async function notesToSave(format: NotesFormat, { store, notes }: ActionContext): Promise<Note[]> {
  const { query, filters } = notes.state;
  if (query.trim() !== '' || countFilters(filters) > 0) {
    const hits = await store.search(query, searchFilters(filters, new Date()), MOST);
    return hits.map(({ note }) => note);
  }
  const { notes: all } = await store.exportAll();
  return format === 'jsonld' ? all : all.filter(({ deleted }) => deleted === null);
}
