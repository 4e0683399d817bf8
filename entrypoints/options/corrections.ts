import type { CorrectionsProps } from '../../components/CorrectionsChoice';
import {
  mergeCorrections,
  readCorrections,
  removeCorrection,
  removeCorrections,
  watchCorrections,
} from '../../lib/browser/corrections';
import { correctionsFile, readCorrectionsFile } from '../../lib/browser/corrections-file';
import { saveFile } from '../../lib/browser/download';
import type { Strings } from '../../lib/browser/strings';

type Say = (text: (strings: Strings) => string) => void;

/** The corrections of the reader: shown, taken back, out to a file and in from one. */
export class OptionsCorrections {
  #list: CorrectionsProps['list'] = null;

  constructor(
    private readonly changed: () => void,
    private readonly say: Say,
  ) {
    const put = ({ list }: { list: CorrectionsProps['list'] }) => {
      this.#list = list;
      this.changed();
    };
    watchCorrections(put);
    void readCorrections().then(put, () => this.#told('correctFailed'));
  }

  get props(): CorrectionsProps {
    return {
      list: this.#list,
      onUndo: (id) => void removeCorrection(id).catch(() => this.#told('correctFailed')),
      onSave: () => saveFile('whence-corrections.json', correctionsFile(this.#list ?? [])),
      onRead: (file) => void this.#read(file),
      onRemoveAll: () => void removeCorrections().catch(() => this.#told('correctFailed')),
    };
  }

  async #read(file: File): Promise<void> {
    const corrections = readCorrectionsFile(await file.text().catch(() => ''));
    if (!corrections) return this.#told('correctionsUnreadable');
    await mergeCorrections(corrections).then(
      () => this.#told('correctionsDone'),
      () => this.#told('correctFailed'),
    );
  }

  #told(key: string): void {
    this.say(({ t }) => t(key));
  }
}
