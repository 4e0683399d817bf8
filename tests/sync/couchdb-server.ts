import { type Answer, type Asked, type Loopback, startLoopback } from './loopback';
import { PASSWORD, USER } from './webdav-server';

interface Leaf {
  rev: string;
  data: Buffer;
}

/** As much of CouchDB's HTTP API as is used: one database, revisions, conflicts, attachments. */
export interface CouchServer extends Loopback {
  /** Every document with the revisions that stand, the winner first. */
  documents: Map<string, Leaf[]>;
  exists: boolean;
}

export async function startCouchServer(): Promise<CouchServer> {
  const documents = new Map<string, Leaf[]>();
  const loopback = await startLoopback((asked) => answer(server, asked));
  const server: CouchServer = Object.assign(loopback, { documents, exists: false });
  return server;
}

const json = (status: number, value: unknown): Answer => [
  status,
  JSON.stringify(value),
  'application/json',
];
const missing = () => json(404, { error: 'not_found' });

function answer(server: CouchServer, { method, url, headers, body }: Asked): Answer {
  const expected = Buffer.from(`${USER}:${PASSWORD}`, 'utf8').toString('base64');
  if (headers.authorization !== `Basic ${expected}`) return json(401, { error: 'unauthorized' });
  const [, , id = '', attachment] = url.pathname.split('/').map(decodeURIComponent);
  if (id === '' && method === 'PUT') {
    if (server.exists) return json(412, { error: 'file_exists' });
    server.exists = true;
    return json(201, { ok: true });
  }
  if (!server.exists) return missing();
  if (id === '_all_docs') return listing(server, url);
  const leaves = server.documents.get(id) ?? [];
  if (method === 'PUT') return put(server, id, leaves, body);
  if (leaves.length === 0) return missing();
  if (method === 'DELETE') {
    const left = leaves.filter(({ rev }) => rev !== url.searchParams.get('rev'));
    if (left.length === leaves.length) return json(409, { error: 'conflict' });
    if (left.length > 0) server.documents.set(id, left);
    else server.documents.delete(id);
    return json(200, { ok: true });
  }
  if (attachment) return [200, leaves[0]?.data, 'application/octet-stream'];
  const [winner, ...conflicts] = leaves.map(({ rev }) => rev);
  return json(200, {
    _id: id,
    _rev: winner,
    ...(conflicts.length > 0 && { _conflicts: conflicts }),
  });
}

function put(server: CouchServer, id: string, leaves: Leaf[], body: Buffer): Answer {
  const document = JSON.parse(body.toString('utf8')) as {
    _rev?: string;
    _attachments: { content: { data: string } };
  };
  const [winner] = leaves;
  if (winner && document._rev !== winner.rev) return json(409, { error: 'conflict' });
  const rev = `${Number.parseInt(winner?.rev ?? '0', 10) + 1}-${id.length}`;
  const data = Buffer.from(document._attachments.content.data, 'base64');
  server.documents.set(id, [{ rev, data }, ...leaves.slice(1)]);
  return json(201, { ok: true, rev });
}

function listing({ documents }: CouchServer, { searchParams }: URL): Answer {
  const key = (name: string) => JSON.parse(searchParams.get(name) ?? '""') as string;
  const ids = [...documents.keys()].sort();
  const rows = ids
    .filter((id) => id >= key('startkey') && id <= key('endkey'))
    .slice(0, Number(searchParams.get('limit')))
    .map((id) => ({ id, key: id }));
  return json(200, { total_rows: ids.length, rows });
}
