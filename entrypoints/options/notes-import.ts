import type { Strings } from '../../lib/browser/strings';
import { readImport } from '../../lib/notes/import';
import type { NoteStore } from '../../lib/notes/note-store';
import { asStoreError } from '../../lib/notes/problem';

/** Brings in a file of notes, one at a time, and tells how far it is. */
export class NotesImport {
  /** Entries of the file; null while there is no import. */
  progress: { done: number; total: number } | null = null;
  #stop: AbortController | null = null;

  constructor(
    private readonly store: NoteStore,
    private readonly changed: () => void,
    private readonly say: (text: (strings: Strings) => string) => void,
  ) {}

  async read(file: File): Promise<void> {
    if (this.#stop) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    try {
      this.say(({ t }) => t('importing'));
      const content = readImport(await file.text());
      const report = await this.store.importAll(content, {
        signal,
        onProgress: (done, total) => this.#progress({ done, total }),
      });
      const { added, merged, unchanged, refused, left } = report;
      this.say(({ t }) =>
        left > 0
          ? t('importStopped', added, merged, left)
          : t('imported', added, merged, unchanged, refused),
      );
    } catch (error) {
      const { key } = asStoreError(error);
      // What the store could not keep is told as such: batches before it were kept.
      this.say(({ t }) => t(key === 'invalid' ? 'importFailed' : `problem_store_${key}`));
    } finally {
      this.#stop = null;
      this.#progress(null);
    }
  }

  /** Ends it between two batches. */
  stop = () => this.#stop?.abort();

  #progress(importing: NotesImport['progress']): void {
    this.progress = importing;
    this.changed();
  }
}
