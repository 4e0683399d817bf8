import { wordDiff } from '../lib/notes/word-diff';
import { useStrings } from './strings';

interface Props {
  before: string;
  after: string;
  /** BCP 47, of the text; undefined when it is not known. */
  language?: string | undefined;
}

/** A text as it is now with what went struck through and what came underlined, in words too. */
export function DiffText({ before, after, language }: Props) {
  const { t } = useStrings();
  return (
    <p class="diff" dir="auto" lang={language}>
      {wordDiff(before, after).map(({ kind, text }, at) => {
        // The pieces of one text never move: their place is their key.
        const key = `${at}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        return (
          <Tag key={key}>
            <span class="visually-hidden"> {t(`diff_${kind}`)} </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
