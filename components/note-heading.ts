import type { Strings } from '../lib/browser/strings';
import type { Note } from '../lib/notes/note';
import { quantityText } from './quantity-text';

/** What a note is about, in a few words. */
export function noteHeading({ subject }: Note, strings: Strings): string {
  const { t } = strings;
  switch (subject.kind) {
    case 'article':
    case 'passage':
      return t(`subject_${subject.kind}`);
    case 'official':
    case 'source':
      return [subject.name, subject.office].filter(Boolean).join(' · ');
    case 'figure': {
      const none = { start: 0, end: 0, counted: null, modifier: null };
      return [t('subject_figure'), quantityText({ ...none, ...subject }, strings)]
        .filter(Boolean)
        .join(' · ');
    }
    case 'statement':
      return [t('subject_statement'), subject.source ?? t(`subject_status_${subject.status}`)].join(
        ' · ',
      );
  }
}
