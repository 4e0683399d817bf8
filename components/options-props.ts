import type { Settings } from '../lib/browser/settings';
import type { CorrectionsProps } from './CorrectionsChoice';
import type { SyncProps } from './sync-props';

export type ExportFormat = 'jsonld' | 'markdown' | 'csv';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  name: string;
  description: string;
  /** Empty when none is set. */
  shortcut: string;
}

/** How much there is, and how much room it takes in bytes (null when the browser does not tell). */
export interface DataSize {
  notes: number;
  binned: number;
  articles: number;
  bytes: number | null;
  /** When a copy of all notes was last saved (ISO 8601); null for never. */
  saved: string | null;
}

export interface OptionsProps {
  settings: Settings;
  /** BCP 47 tags of the interface languages. */
  languages: readonly string[];
  access: { all: boolean; sites: string[] };
  shortcuts: Shortcut[];
  size: DataSize | null;
  /** How far an import is, in entries of the file; null while there is none. */
  importing: { done: number; total: number } | null;
  sync: SyncProps;
  corrections: CorrectionsProps;
  /** Facts about versions and counts, without anything of a page or a note. */
  diagnostics: string;
  /** What was just done or went wrong; told to screen readers. */
  notice: string | null;
  onSettings(change: Partial<Settings>): void;
  onSaveSettings(): void;
  onReadSettings(file: File): void;
  onResetSettings(): void;
  onGrantAll(): void;
  onRevokeAll(): void;
  onRevokeSite(pattern: string): void;
  onOpenShortcuts(): void;
  onExport(format: ExportFormat): void;
  onImport(file: File): void;
  onStopImport(): void;
  onEmptyBin(): void;
  onDeleteAll(): void;
  onCopyDiagnostics(): void;
}
