import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../lib/notes/note';
import type { Person, Source, Statement } from '../lib/text/types';
import { AddNoteButton } from './AddNoteButton';
import { Passage } from './Passage';
import { personLine } from './person-line';
import { SourceMemory } from './SourceMemory';
import { useStrings } from './strings';

interface Props {
  source: Source;
  person: Person | null;
  statements: Statement[];
  text: string;
  language: string;
  /** The reader's notes on this source, from all articles. */
  notes: Note[];
  /** Other saved stories in which it speaks. */
  stories: number;
  onReveal(span: { start: number; end: number }): void;
  /** What can be done with one statement. */
  tools(statement: Statement): ComponentChildren;
  onAddNote(): void;
  /** Opens the page of the source; null for one that has no name of its own. */
  onOpen: (() => void) | null;
}

/** Shown before the reader asks for more. */
const FIRST = 2;

/** One source: who it is, what it says here, and what the reader noted about it. */
export function SourceItem(props: Props) {
  const { source, person, statements, notes } = props;
  const [open, setOpen] = useState(false);
  const strings = useStrings();
  const { t, plural } = strings;
  const shown = open ? statements : statements.slice(0, FIRST);
  const about = person && personLine(person, strings);
  return (
    <li class="item">
      <div class="item-head">
        <h4 dir="auto">
          {props.onOpen ? (
            <button type="button" class="link" onClick={props.onOpen}>
              {source.name}
            </button>
          ) : (
            source.name
          )}
        </h4>
        <span class="soft small">{plural('sourceStatements', statements.length)}</span>
      </div>
      {about && <p class="soft small">{about}</p>}
      <ul class="sayings">
        {shown.map((statement) => (
          <li key={statement.start} class={statement.quote ? 'saying quoted' : 'saying'}>
            <Passage
              text={props.text}
              span={statement}
              language={props.language}
              onReveal={props.onReveal}
            />
            {props.tools(statement)}
          </li>
        ))}
      </ul>
      <div class="row">
        {statements.length > FIRST && (
          <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('showLess') : plural('showMore', statements.length - FIRST)}
          </button>
        )}
        <AddNoteButton about={source.name} onClick={props.onAddNote} />
      </div>
      <SourceMemory notes={notes} stories={props.stories} />
    </li>
  );
}
