import type { ToastMessage } from '../../components/Toast';
import { articleAddress } from '../../lib/browser/same-site';
import {
  CITATION_STYLES,
  type CitedNote,
  citationOf,
  citationStyle,
} from '../../lib/notes/citation';
import { markdownBySource } from '../../lib/notes/export';
import type { ActionContext, AllActions } from './actions';
import { saveFile } from './download';

type OutActions = Pick<AllActions, 'onCite' | 'onCiteDraft' | 'onCopy' | 'onSaveSource'>;

/** What leaves the panel: to the clipboard or to a file. */
export function outActions({ state, store, say }: ActionContext): OutActions {
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
    async onSaveSource(key) {
      const notes = await store.notesOfSource(key).catch(() => []);
      const [file] = markdownBySource(notes, style());
      if (file) saveFile(file, 'text/markdown');
      else say('exportFailed');
    },
  };
}
