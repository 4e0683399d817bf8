import type { Span } from '../lib/text/types';
import { useStrings } from './strings';

interface Props {
  text: string;
  span: Span;
  /** Language of the article, for screen readers and hyphenation. */
  language: string;
  onReveal(span: Span): void;
}

/** Words of the article; a click scrolls the page to them. */
export function Passage({ text, span, language, onReveal }: Props) {
  const { t } = useStrings();
  return (
    <button type="button" class="passage" title={t('revealInPage')} onClick={() => onReveal(span)}>
      <span lang={language} dir="auto">
        {text.slice(span.start, span.end)}
      </span>
    </button>
  );
}
