import { serverOf } from '../sync/remotes/server-kinds';
import { browser } from './api';
import type { PlaceConfig } from './sync-status';

/**
 * Match patterns of the servers that must be reached; none for the browser's own account.
 * @throws TypeError when what was typed is no web address
 */
export function originsOf(place: PlaceConfig): string[] {
  if (place.kind === 'browser') return [];
  const { kind, values } = serverOf(place);
  return kind.origins(values);
}

/**
 * Asks for these servers at once, because a browser asks only within the reader's own click; not for
 * what it has allowed.
 */
export async function isAllowed(origins: string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  const asked = browser.permissions.request({ origins });
  const known = browser.permissions.contains({ origins });
  return Promise.race([asked, known.then((allowed) => allowed || asked)]);
}
