import type { PanelActions } from '../../components/panel-actions';
import type { ToastMessage } from '../../components/Toast';
import type { NoteStore } from '../../lib/notes/note-store';
import { asStoreError } from '../../lib/notes/problem';
import { correctActions } from './correct-actions';
import type { PanelMemory } from './memory';
import { memoryActions } from './memory-actions';
import { noteActions } from './note-actions';
import type { NoteWriter } from './note-writer';
import type { PanelNotes } from './notes';
import { outActions } from './out-actions';
import { pageActions } from './page-actions';
import type { PanelState } from './panel';
import type { SourceView } from './source-view';
import { UndoStack } from './undo';

/** What the panel is made of. */
export interface PanelParts {
  store: NoteStore;
  notes: PanelNotes;
  writer: NoteWriter;
  memory: PanelMemory;
  source: SourceView;
}

/** What every action works with. */
export interface ActionContext extends PanelParts {
  state: PanelState;
  put(change: Partial<PanelState>): void;
  /** Says in the reader's words what was done, with the way back where there is one. */
  say(key: string, undo?: (() => void) | null, other?: ToastMessage['other']): void;
  /** Says what went wrong with the notes. */
  fail(error: unknown): void;
}

export type AllActions = PanelActions & { onEdit(id: string | null): void };

/** What the panel does when the reader acts. */
export function panelActions(
  state: PanelState,
  put: (change: Partial<PanelState>) => void,
  parts: PanelParts,
): AllActions {
  const undos = new UndoStack();
  const say: ActionContext['say'] = (key, step = null, other) => {
    const back = step && undos.add(step);
    const undo =
      back &&
      (() => {
        put({ toast: null });
        back();
      });
    if (state.ui) put({ toast: { text: state.ui.strings.t(key), undo, ...(other && { other }) } });
  };
  const fail = (error: unknown) => say(`problem_store_${asStoreError(error).key}`);
  const context: ActionContext = { ...parts, state, put, say, fail };
  return {
    ...pageActions(context),
    ...noteActions(context),
    ...memoryActions(context),
    ...outActions(context),
    ...correctActions(context),
  };
}
