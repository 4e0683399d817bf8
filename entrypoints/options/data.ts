import type { DataSize, ExportFormat } from '../../components/options-props';
import type { Strings } from '../../lib/browser/strings';
import type { NoteStore } from '../../lib/notes/note-store';
import { asStoreError } from '../../lib/notes/problem';
import { saveFile } from './save-file';

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

  async export(format: ExportFormat, strings: Strings): Promise<void> {
    try {
      const backup = await this.store.exportAll();
      saveFile(`whence.${format}.json`, JSON.stringify(backup), 'application/json');
      this.say(({ plural }) => plural('exported', backup.notes.length));
    } catch {
      this.say(({ t }) => t('exportFailed'));
    }
    void strings;
  }

  async import(file: File): Promise<void> {
    try {
      const notes: unknown = JSON.parse(await file.text());
      const { added, merged, unchanged, refused } = await this.store.importAll(notes as unknown[]);
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
