import type { NotesView } from '../../components/NotesTab';
import type { Note } from '../../lib/notes/note';
import type { NoteStore } from '../../lib/notes/note-store';

/** Notes read at first; twice as many each time the reader comes to the end. */
export const VIEW_PAGE = 100;

interface Ask {
  view: NotesView;
  query: string;
  /** Of the open article; null for none. */
  url: string | null;
  limit: number;
}

interface View {
  list: Note[];
  /** How many notes there are in all, of which `list` may hold the first. */
  total: number;
  onArticle: Note[];
}

/** Reads what one view of the notes shows, never more than `limit` of a long one. */
export async function readView(store: NoteStore, { view, query, url, limit }: Ask): Promise<View> {
  const onArticle = url === null ? [] : await store.notesOf(url);
  if (view === 'article') return { list: onArticle, total: onArticle.length, onArticle };
  if (view === 'bin') {
    const [list, counts] = await Promise.all([store.binned(limit), store.counts()]);
    return { list, total: counts.binned, onArticle };
  }
  if (query.trim()) {
    const list = await searchNotes(store, query, limit);
    return { list, total: list.length, onArticle };
  }
  const [{ notes: list }, counts] = await Promise.all([store.recent({ limit }), store.counts()]);
  return { list, total: counts.notes, onArticle };
}

/** Notes that hold every word of the query, without regard to case and accents, newest first. */
async function searchNotes(store: NoteStore, query: string, limit: number): Promise<Note[]> {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const found: Note[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<NoteStore['recent']>> = await store.recent({
      after,
      limit: 500,
    });
    for (const note of page.notes) {
      const words = fold(wordsOf(note));
      if (wanted.every((word) => words.includes(word))) found.push(note);
    }
    after = page.next;
  } while (after !== null && found.length < limit);
  return found;
}

function wordsOf({ text, tags, subject, target, article }: Note): string {
  const about = 'name' in subject ? subject.name : 'source' in subject ? subject.source : null;
  const parts = [text, ...tags, about, target.quote?.exact, article.title, article.siteName];
  return parts.filter(Boolean).join('\n');
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
