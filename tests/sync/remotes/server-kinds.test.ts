import { describe, expect, it } from 'vitest';
import type { RemoteKind } from '../../../lib/sync/remote-kind';
import { webOrigin } from '../../../lib/sync/remote-kind';
import {
  type ServerConfig,
  type ServerKindName,
  serverKinds,
  serverOf,
} from '../../../lib/sync/remotes/server-kinds';

const english = (await import('../../../public/_locales/en/messages.json')).default;
const kinds = Object.entries(serverKinds) as [ServerKindName, RemoteKind][];

describe.each(kinds)('the kind of server %s', (name, { fields }) => {
  it('has its words in the interface', () => {
    const keys = fields.flatMap(({ label, hint }) => [label, ...(hint ? [hint] : [])]);
    for (const key of [`sync_kind_${name}`, `sync_kindHint_${name}`, ...keys])
      expect(english).toHaveProperty(key);
  });

  it('names each field once', () => {
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
  });

  it('asks for one server and never tells user or password as the place', () => {
    const values = Object.fromEntries(
      fields.map(({ key, type }) => [key, type === 'url' ? 'https://cloud.example:8443/a' : key]),
    );
    const { kind, values: whole } = serverOf({ kind: name, values });
    if (fields.some(({ type }) => type === 'url'))
      expect(kind.origins(whole)).toEqual(['https://cloud.example/*']);
    for (const { key, type } of fields)
      if (type === 'password') expect(kind.place(whole)).not.toContain(values[key]);
  });
});

describe('a configuration', () => {
  it('has every field of its kind, and no other', () => {
    const given: ServerConfig = { kind: 'webdav', values: { url: 'https://a.example/', x: '1' } };
    expect(serverOf(given).values).toEqual({ url: 'https://a.example/', user: '', password: '' });
  });

  it('of an unknown kind is refused, whatever its name', () => {
    const given = { kind: 'constructor', values: {} } as unknown as ServerConfig;
    expect(() => serverOf(given)).toThrow(TypeError);
  });
});

describe('the pattern of a server', () => {
  it('has no port, and is of the web alone', () => {
    expect(webOrigin('https://cloud.example:8443/dav/')).toBe('https://cloud.example/*');
    expect(() => webOrigin('ftp://cloud.example')).toThrow(TypeError);
    expect(() => webOrigin('cloud')).toThrow(TypeError);
  });
});
