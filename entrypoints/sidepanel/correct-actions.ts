import { addCorrection, removeCorrection } from '../../lib/browser/corrections';
import { articleAddress } from '../../lib/browser/same-site';
import type { ActionContext, AllActions } from './actions';

type CorrectActions = Pick<AllActions, 'onCorrect' | 'onUndoCorrection'>;

/** What the reader says against the analysis; the page is then read again with it. */
export function correctActions({ state, say }: ActionContext): CorrectActions {
  const undo = (id: string) => void removeCorrection(id).catch(() => say('correctFailed'));
  return {
    onCorrect(verdict) {
      const page = state.watched?.page;
      const url = page && articleAddress(page);
      if (!url) return;
      void addCorrection(verdict, url).then(
        ({ id }) => say('corrected', () => undo(id)),
        () => say('correctFailed'),
      );
    },
    onUndoCorrection: undo,
  };
}
