import { passageDraft } from '../../components/drafts';
import { askBackground, isConnected } from '../../lib/browser/page-ask';
import { copyText } from '../../lib/dom/copy-text';
import { SelectionBar } from '../../lib/dom/selection-bar';
import { keepNote } from './notes';
import type { PageReader } from './page-reader';

/** The bar beside a selected passage: note it, or copy it with where it comes from. */
export function selectionBarOf(reader: PageReader): SelectionBar {
  return new SelectionBar(document, {
    isAlive: isConnected,
    map: () => {
      const { reading, settings } = reader.session;
      return settings.selectionBar ? (reading?.map ?? null) : null;
    },
    theme: () => reader.layer.theme,
    texts: () => {
      const { language, t } = reader.session.strings;
      return {
        language,
        label: t('selectionBar'),
        note: t('noteShort'),
        copy: t('copyCitation'),
      };
    },
    onNote: (span) => {
      const { reading } = reader.session;
      if (reading) keepNote(passageDraft(reading.article, span), reader);
    },
    onCopy: async (span) => {
      const { reading, strings } = reader.session;
      if (!reading) return strings.t('copyFailed');
      const draft = passageDraft(reading.article, span);
      const citation = await askBackground('page/citation', { draft }).catch(() => null);
      if (citation === null) return strings.t('copyFailed');
      return strings.t((await copyText(document, citation)) ? 'copied' : 'copyFailed');
    },
  });
}
