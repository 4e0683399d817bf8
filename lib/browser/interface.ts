import { loadStrings } from './load-strings';
import type { Settings } from './settings';
import { readSettings, watchSettings } from './settings-store';
import type { Strings } from './strings';

/** What every page of the extension needs to draw itself. */
export interface Interface {
  settings: Settings;
  strings: Strings;
}

/** Calls back with settings and texts, at once and after every change; returns how to stop. */
export function watchInterface(listener: (now: Interface) => void): () => void {
  let strings: Promise<Strings> | null = null;
  let language: string | null = null;
  let turn = 0;
  const tell = async (settings: Settings) => {
    turn += 1;
    const mine = turn;
    if (!strings || settings.language !== language) {
      language = settings.language;
      strings = loadStrings(language);
    }
    const loaded = await strings;
    if (mine === turn) listener({ settings, strings: loaded });
  };
  void readSettings().then((settings) => {
    // A change that came meanwhile is newer.
    if (turn === 0) void tell(settings);
  });
  return watchSettings((settings) => void tell(settings));
}
