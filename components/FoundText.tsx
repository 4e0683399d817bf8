import type { Snippet } from '../lib/notes/snippet';

/** The piece of a note around what was searched for, with the words found set apart. */
export function FoundText({ snippet: { text, marks } }: { snippet: Snippet }) {
  return (
    <p class="note-words" dir="auto">
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </p>
  );
}
