import type { Remote } from './remote';

/** One thing that the reader types to name a place, as the settings show it. */
export interface RemoteField<Key extends string = string> {
  key: Key;
  type: 'url' | 'text' | 'password';
  /** Keys of the interface strings that name it and explain it. */
  label: string;
  hint?: string;
  /** What is accepted empty. */
  optional?: boolean;
}

/**
 * A kind of place that keeps files: what the reader must type and how it is opened. The settings, the
 * permission and the background follow from it; a further kind is one such object and two interface
 * strings, `sync_kind_<name>` and `sync_kindHint_<name>`.
 */
export interface RemoteKind<Key extends string = string> {
  readonly fields: readonly RemoteField<Key>[];
  /**
   * Match patterns of the servers that must be reached, asked for within the reader's own click.
   * @throws TypeError when what was typed is no web address
   */
  origins(values: Record<Key, string>): string[];
  /** Where the notes go, in words for the reader: no user, no password. */
  place(values: Record<Key, string>): string;
  /** What has to be found out once, when sync is set up: discovery, a token for a password. */
  complete?(values: Record<Key, string>): Promise<Record<Key, string>>;
  open(values: Record<Key, string>): Remote;
}

/** The match pattern of a server; throws TypeError when this is no web address. */
export function webOrigin(url: string): string {
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) throw new TypeError('not a web address');
  // Match patterns have no ports in Firefox, and match every port without one.
  return `${protocol}//${hostname}/*`;
}
