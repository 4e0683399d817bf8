import { Connection } from '../../lib/notes/connection';
import { noteOf } from '../../lib/notes/record';
import { bucketOf, ordersIn } from '../../lib/notes/search-index';
import { searchTerms } from '../../lib/notes/search-terms';

/** For every term of the search index, the orders of the notes it stands in, ascending. */
type Orders = Map<string, number[]>;

/** The search index of a database as it is, and as its notes say that it must be. */
export async function readIndex(name: string) {
  const connection = new Connection(name);
  const kept = await connection.run((database) =>
    Promise.all([
      database.getAll('postings'),
      database.getAll('vocabulary'),
      database.getAll('notes'),
    ]),
  );
  await connection.close();
  const [postings, vocabulary, notes] = kept;
  const orders: Orders = new Map();
  const blocks = new Map<string, number>();
  for (const { bucket, block, terms } of postings)
    for (const [term, places] of terms) {
      const isRight = bucketOf(term) === bucket && places.length > 0;
      if (!isRight) throw new Error(`${term} in ${bucket}: ${places.length} places`);
      orders.set(term, [...(orders.get(term) ?? []), ...ordersIn(block, places)]);
      if (!term.startsWith(':')) blocks.set(term, (blocks.get(term) ?? 0) + 1);
    }
  const expected: Orders = new Map();
  for (const record of notes) {
    const { keys } = record;
    if (!keys || !('order' in keys)) continue;
    for (const term of new Set(searchTerms(noteOf(record))))
      expected.set(term, [...(expected.get(term) ?? []), keys.order]);
  }
  for (const list of expected.values()) list.sort((one, other) => one - other);
  const words = new Map(vocabulary.flatMap(({ terms }) => [...terms]));
  return { orders, expected, blocks, words };
}

/** Whether the search index is exactly what the notes say. */
export async function isIndexWhole(name: string): Promise<boolean> {
  const { orders, expected, blocks, words } = await readIndex(name);
  return asText(orders) === asText(expected) && asText(blocks) === asText(words);
}

function asText(map: Map<string, unknown>): string {
  return JSON.stringify([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
}
