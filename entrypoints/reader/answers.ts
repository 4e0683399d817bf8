import { passageDraft } from '../../components/drafts';
import type { ReaderHandlers } from '../../lib/browser/page-ask';
import { selectedSpan } from '../../lib/dom/selection';
import type { PageReader } from './page-reader';
import { stateOf } from './session';
import { applySettings } from './show';

/** What background, popup and panel may ask of this page. */
export function answersOf(reader: PageReader): ReaderHandlers {
  return {
    'tab/state': () => stateOf(reader.session),
    'tab/reveal': ({ span }) => reader.layer.reveal(span),
    'tab/selection': () => {
      const { reading } = reader.session;
      const span = reading && selectedSpan(getSelection(), reading.map);
      return span ? passageDraft(reading.article, span) : null;
    },
    'tab/settings': ({ settings, texts }) => {
      applySettings(reader, settings, texts);
      return null;
    },
    'tab/read-again': () => {
      if (reader.session.status === 'article') reader.read();
      return null;
    },
    'tab/toggle-marks': () => {
      reader.layer.toggle();
      return null;
    },
    'tab/notes': async () => {
      await reader.findNotes();
      return null;
    },
  };
}
