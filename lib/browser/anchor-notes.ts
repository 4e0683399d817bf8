import type { Note } from '../notes/note';
import type { Anchoring } from '../text/anchoring';
import { quoteFinder } from '../text/find-quote';

/** Where these notes stand in a text, by note id; those on no passage are left out. */
export function anchorNotes(
  notes: readonly Pick<Note, 'id' | 'target'>[],
  text: string,
): Record<string, Anchoring> {
  const anchors: Record<string, Anchoring> = {};
  let find: ReturnType<typeof quoteFinder> | null = null;
  for (const { id, target } of notes) {
    const { quote, position } = target;
    if (!quote) continue;
    find ??= quoteFinder(text);
    anchors[id] = find({ quote, position });
  }
  return anchors;
}
