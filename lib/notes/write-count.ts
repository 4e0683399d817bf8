import type { WriteTransaction } from './schema';

/** Adds to a stored count; a count that comes to nothing is not kept. */
export async function addToCount(
  transaction: WriteTransaction,
  key: string,
  n: number,
): Promise<void> {
  if (n === 0) return;
  const counts = transaction.objectStore('counts');
  const sum = ((await counts.get(key)) ?? 0) + n;
  if (sum > 0) await counts.put(sum, key);
  else await counts.delete(key);
}
