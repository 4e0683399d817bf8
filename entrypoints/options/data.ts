import type { DataSize, ExportFormat } from '../../components/options-props';
import { saveFile } from '../../lib/browser/download';
import type { Strings } from '../../lib/browser/strings';
import { citationStyle } from '../../lib/notes/citation';
import { notesFile } from '../../lib/notes/export-file';
import { readImport } from '../../lib/notes/import';
import type { NoteStore } from '../../lib/notes/note-store';
import { asStoreError } from '../../lib/notes/problem';

type Say = (text: (strings: Strings) => string) => void;

/** The notes as a whole: how much there is, out, in, and away. */
export class OptionsData {
  size: DataSize | null = null;

  constructor(
    private readonly store: NoteStore,
    private readonly changed: () => void,
    private readonly say: Say,
  ) {
    store.watch(() => void this.#read());
    void this.#read();
  }

  async export(format: ExportFormat, language: string): Promise<void> {
    try {
      const { notes } = await this.store.exportAll();
      // Only what comes back whole holds the bin too.
      const kept = format === 'jsonld' ? notes : notes.filter(({ deleted }) => deleted === null);
      const day = new Date().toISOString().slice(0, 10);
      const { name, content } = notesFile(format, kept, citationStyle(language), day);
      saveFile(name, content);
      this.say(({ plural }) => plural('exported', kept.length));
    } catch {
      this.say(({ t }) => t('exportFailed'));
    }
  }

  async import(file: File): Promise<void> {
    try {
      this.say(({ t }) => t('importing'));
      const { notes } = readImport(await file.text());
      const { added, merged, unchanged, refused } = await this.store.importAll(notes);
      this.say(({ t }) => t('imported', added, merged, unchanged, refused));
    } catch {
      this.say(({ t }) => t('importFailed'));
    }
  }

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
      const [counts, estimate] = await Promise.all([
        this.store.counts(),
        navigator.storage?.estimate(),
      ]);
      this.size = { ...counts, bytes: estimate?.usage ?? null };
      this.changed();
    } catch (error) {
      this.#trouble(error);
    }
  }

  #trouble(error: unknown): void {
    this.say(({ t }) => t(`problem_store_${asStoreError(error).key}`));
  }
}
