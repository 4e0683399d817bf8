import type { OptionsProps } from '../../components/options-props';
import { type Access, readAccess, removeEverywhere, removeOrigin } from '../../lib/browser/access';
import { type Interface, watchInterface } from '../../lib/browser/interface';
import { onGrantsChanged, requestEverywhere } from '../../lib/browser/permissions';
import { writeSettings } from '../../lib/browser/settings-store';
import { openShortcutSettings, readShortcuts } from '../../lib/browser/shortcuts';
import { interfaceLanguages, type Strings } from '../../lib/browser/strings';
import { openSyncedStore } from '../../lib/browser/synced-store';
import { OptionsCorrections } from './corrections';
import { OptionsData } from './data';
import { diagnosticsText } from './diagnostics';
import { settingsActions } from './settings';
import { OptionsSync } from './sync';

/** Keeps the settings page in step with settings, access and notes. */
export function startOptions(show: (strings: Strings, props: OptionsProps) => void): void {
  let ui: Interface | null = null;
  let access: Access = { all: false, sites: [] };
  let shortcuts: OptionsProps['shortcuts'] = [];
  let notice: ((strings: Strings) => string) | null = null;
  const say = (text: typeof notice) => {
    notice = text;
    draw();
  };
  const data = new OptionsData(openSyncedStore(), () => draw(), say);
  const corrections = new OptionsCorrections(() => draw(), say);
  const sync = new OptionsSync(() => draw());
  /** Tells what went wrong under this key when the browser says no or fails. */
  const attempt = (work: Promise<unknown>, key: string) =>
    work.then(
      (done) => say(done === false ? ({ t }) => t(key) : null),
      () => say(({ t }) => t(key)),
    );

  const draw = () => {
    if (!ui) return;
    const { settings, strings } = ui;
    const diagnostics = diagnosticsText(ui, access, data.size);
    show(strings, {
      settings,
      languages: interfaceLanguages,
      access,
      shortcuts: shortcuts.map((one) => ({
        ...one,
        description: one.description || strings.t('shortcutAction'),
      })),
      size: data.size,
      importing: data.imports.progress,
      sync: sync.props(strings),
      corrections: corrections.props,
      diagnostics,
      notice: notice?.(strings) ?? null,
      onSettings: (change) => void attempt(writeSettings(change), 'settingsFailed'),
      ...settingsActions(say),
      onGrantAll: () => void attempt(requestEverywhere(), 'accessRefused'),
      onRevokeAll: () => void attempt(removeEverywhere(), 'accessFailed'),
      onRevokeSite: (pattern) => void attempt(removeOrigin(pattern), 'accessFailed'),
      onOpenShortcuts: () => void attempt(openShortcutSettings(), 'shortcutsWhere'),
      onExport: (format) => void data.export(format, strings.language),
      onImport: (file) => void data.import(file),
      onStopImport: data.imports.stop,
      onEmptyBin: () => void data.emptyBin(),
      onDeleteAll: () => void data.deleteAll(),
      onCopyDiagnostics: () =>
        void navigator.clipboard.writeText(diagnostics).then(
          () => say(({ t }) => t('copied')),
          () => say(({ t }) => t('copyFailed')),
        ),
    });
  };
  const readAgain = async () => {
    access = await readAccess();
    draw();
  };

  watchInterface((next) => {
    ui = next;
    draw();
  });
  onGrantsChanged(() => void readAgain());
  void readAgain();
  // The reader may come back from the browser's own page of shortcuts.
  addEventListener('focus', () => void readKeys());
  const readKeys = async () => {
    shortcuts = await readShortcuts();
    draw();
  };
  void readKeys();
}
