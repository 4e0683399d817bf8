import type { Anchoring } from '../lib/browser/page-state';
import type { Note } from '../lib/notes/note';
import { ChunkedList } from './ChunkedList';
import { NoteCard } from './NoteCard';
import type { NotesModel } from './NotesTab';
import type { PanelActions } from './panel-actions';
import { useStrings } from './strings';

interface Props {
  notes: NotesModel;
  anchors: Record<string, Anchoring>;
  onMoreNotes(): void;
  onEdit(id: string | null): void;
  actions: PanelActions;
}

/** The notes of a view; on an article those whose passage is gone come first, to be attached again. */
export function NotesList({ notes, anchors, onMoreNotes, onEdit, actions }: Props) {
  const { t, plural } = useStrings();
  const { view, list, total, more, editing, snippets } = notes;
  const isHere = view === 'article';
  const all = list ?? [];
  const orphans = isHere ? all.filter(({ id }) => anchors[id]?.state === 'orphaned') : [];
  const placed = orphans.length > 0 ? all.filter((note) => !orphans.includes(note)) : all;
  const card = (note: Note) => (
    <NoteCard
      key={note.id}
      note={note}
      snippet={snippets.get(note.id) ?? null}
      anchor={isHere ? (anchors[note.id] ?? null) : null}
      editing={note.id === editing}
      failed={notes.trouble !== null}
      showArticle={!isHere}
      onEdit={onEdit}
      actions={actions}
    />
  );
  return (
    <>
      {orphans.length > 0 && (
        <section class="orphans">
          <h3 class="orphans-title">{plural('orphansTitle', orphans.length)}</h3>
          {orphans.map(card)}
        </section>
      )}
      <ChunkedList
        items={placed}
        total={total - orphans.length}
        onMore={more ? onMoreNotes : null}
        keyOf={(note) => note.id}
        label={t(`notes_${view}`)}
        render={card}
      />
    </>
  );
}
