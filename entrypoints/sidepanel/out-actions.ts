import { citationOf, citationStyle } from '../../lib/notes/citation';
import { markdownBySource } from '../../lib/notes/export';
import type { ActionContext, AllActions } from './actions';
import { saveFile } from './download';

type OutActions = Pick<AllActions, 'onCite' | 'onCopy' | 'onSaveSource'>;

/** What leaves the panel: to the clipboard or to a file. */
export function outActions({ state, store, say }: ActionContext): OutActions {
  const style = () => citationStyle(state.ui?.strings.language ?? 'en');
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say('copied'),
      () => say('copyFailed'),
    );
  return {
    onCite: (note) => copy(citationOf(note, style())),
    onCopy: copy,
    async onSaveSource(key) {
      const notes = await store.notesOfSource(key).catch(() => []);
      const [file] = markdownBySource(notes, style());
      if (file) saveFile(file, 'text/markdown');
      else say('exportFailed');
    },
  };
}
