import type { Note } from '../../lib/notes/note';

/** For so long a note counts as just made, in milliseconds: the panel may have to open first. */
const FRESH = 8_000;

/** Notices notes that were made a moment ago, outside the panel, and have no words yet. */
export class Arrivals {
  readonly #known = new Set<string>();

  /** The panel made this one itself. */
  expect(id: string): void {
    this.#known.add(id);
  }

  /** The note among these that has just arrived, each once; null for none. */
  among(notes: readonly Note[]): Note | null {
    const fresh = notes.find(
      ({ id, text, created }) =>
        !this.#known.has(id) && text === '' && Date.now() - Date.parse(created) < FRESH,
    );
    for (const { id } of notes) this.#known.add(id);
    return fresh ?? null;
  }
}
