import type { RemoteKind } from '../remote-kind';
import { couchdbKind } from './couchdb-kind';
import { s3Kind } from './s3-kind';
import { webdavKind } from './webdav-kind';

/** Every kind of server, in the order in which the reader is offered them. */
export const serverKinds = {
  webdav: webdavKind,
  couchdb: couchdbKind,
  s3: s3Kind,
} as const satisfies Record<string, RemoteKind>;

export type ServerKindName = keyof typeof serverKinds;

/** A server that the reader named: which kind, and what was typed, by the keys of its fields. */
export interface ServerConfig {
  kind: ServerKindName;
  values: Record<string, string>;
}

/**
 * The kind of a configuration, with every field there as a text.
 * @throws TypeError when it is of no kind that is known here
 */
export function serverOf({ kind, values }: ServerConfig): {
  kind: RemoteKind;
  values: Record<string, string>;
} {
  if (!Object.hasOwn(serverKinds, kind)) throw new TypeError('no such kind');
  const known: RemoteKind = serverKinds[kind];
  const whole = known.fields.map(({ key }) => [key, values[key] ?? ''] as const);
  return { kind: known, values: Object.fromEntries(whole) };
}
