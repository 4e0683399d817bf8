/** The file by which devices join a vault: its key, wrapped by the passphrase. */
export interface KeyFile {
  name: string;
  bytes: Uint8Array;
}

/** Which vault a key file opens, and how often its passphrase was changed: 1 for the first. */
export interface KeyName {
  vault: string;
  edition: number;
}

const NAME = /^key-([0-9a-f]{16})(?:-([1-9][0-9]{0,5}))?\.json$/;

/** What a name says, or null when it is no key file's. */
export function readKeyName(name: string): KeyName | null {
  const [, vault, edition = '1'] = NAME.exec(name) ?? [];
  return vault ? { vault, edition: Number(edition) } : null;
}

/** The name of a vault's key file; every passphrase has its own, because files are put once. */
export function keyName({ vault, edition }: KeyName): string {
  return edition > 1 ? `key-${vault}-${edition}.json` : `key-${vault}.json`;
}

export const isKeyFile = (name: string) => readKeyName(name) !== null;

/** The latest of the vault's key files among these names; null when it has none there. */
export function latestKey(names: readonly string[], vault: string): KeyName | null {
  let latest: KeyName | null = null;
  for (const name of names) {
    const key = readKeyName(name);
    if (key?.vault === vault && key.edition > (latest?.edition ?? 0)) latest = key;
  }
  return latest;
}

/** The vaults whose key files these are, each once. */
export function vaultsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => readKeyName(name)?.vault ?? []))];
}
