import type { DataSize, ExportFormat } from '../../components/options-props';
import { noteBackup, readBackup } from '../../lib/browser/backup';
import { saveFile } from '../../lib/browser/download';
import type { Strings } from '../../lib/browser/strings';
import { citationStyle } from '../../lib/notes/citation';
import { notesFile } from '../../lib/notes/export-file';
import type { NoteStore } from '../../lib/notes/note-store';
import { asStoreError } from '../../lib/notes/problem';
import { NotesImport } from './notes-import';

type Say = (text: (strings: Strings) => string) => void;

/** The notes as a whole: how much there is, out, in, and away. */
export class OptionsData {
  size: DataSize | null = null;
  readonly imports: NotesImport;

  constructor(
    private readonly store: NoteStore,
    private readonly changed: () => void,
    private readonly say: Say,
  ) {
    this.imports = new NotesImport(store, changed, say);
    store.watch(() => void this.#read());
    void this.#read();
  }

  async export(format: ExportFormat, language: string): Promise<void> {
    try {
      const { notes, ...known } = await this.store.exportAll();
      // Only what comes back whole holds the bin too.
      const kept = format === 'jsonld' ? notes : notes.filter(({ deleted }) => deleted === null);
      const day = new Date().toISOString().slice(0, 10);
      const { name, content } = notesFile(format, kept, citationStyle(language), day, known);
      saveFile(name, content);
      if (format === 'jsonld') await noteBackup('saved').then(() => this.#read());
      this.say(({ plural }) => plural('exported', kept.length));
    } catch {
      this.say(({ t }) => t('exportFailed'));
    }
  }

  import = (file: File) => this.imports.read(file);

  emptyBin = () => this.#away(() => this.store.emptyBin(true), 'emptyBinDone');
  deleteAll = () => this.#away(() => this.store.deleteAll(), 'deleteAllDone');

  async #away(work: () => Promise<unknown>, done: string): Promise<void> {
    try {
      await work();
      this.say(({ t }) => t(done));
    } catch (error) {
      this.#trouble(error);
    }
  }

  async #read(): Promise<void> {
    try {
      const [counts, estimate, { saved }] = await Promise.all([
        this.store.counts(),
        navigator.storage?.estimate(),
        readBackup(),
      ]);
      this.size = { ...counts, bytes: estimate?.usage ?? null, saved };
      this.changed();
    } catch (error) {
      this.#trouble(error);
    }
  }

  #trouble(error: unknown): void {
    this.say(({ t }) => t(`problem_store_${asStoreError(error).key}`));
  }
}
