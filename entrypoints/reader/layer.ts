import { askBackground, isConnected } from '../../lib/browser/page-ask';
import { MarkLayer } from '../../lib/dom/mark-layer';
import { cardContent } from './card-content';
import { keepNote, markDraft } from './notes';
import type { PageReader } from './page-reader';
import { verdictOn } from './verdict';

/** The marks of a page, explained by the reader's story, with notes kept by the background. */
export function layerOf(reader: PageReader): MarkLayer {
  return new MarkLayer(document, {
    isAlive: isConnected,
    contentOf: (marks, place) => {
      const { reading, story, strings } = reader.session;
      return reading && story
        ? cardContent(marks, place, reading.article, story, strings)
        : {
            language: strings.language,
            sections: [],
            place: null,
            note: '',
            correct: '',
            close: '',
          };
    },
    onCorrect: (mark) => {
      const verdict = verdictOn(mark, reader.session);
      if (verdict) askBackground('page/correct', { verdict }).catch(() => null);
    },
    onNote: (mark) => {
      const draft = markDraft(mark, reader.session);
      if (draft) keepNote(draft, reader);
    },
  });
}
