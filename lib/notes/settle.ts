/** More than Chromium's LevelDB keeps in one log (4 MB), in records that it does not keep apart as files. */
const RECORDS = 120;
const RECORD_BYTES = 50_000;
const NAME = 'whence-settle';

/**
 * Makes the browser begin a new log of its database; to be called once at its start.
 *
 * Chromium keeps all databases of an origin in one LevelDB. Where its process was killed in the middle
 * of a write, the last record of the log is torn. The next start passes over it and writes on behind
 * it in the same log, and the start after that finds a wrong checksum in the middle of the log, and
 * throws all databases away. Some megabytes, written to a database of its own and removed, make it
 * leave the torn log in time. In other browsers it does no harm. Never rejects.
 */
export async function settle(name = NAME): Promise<void> {
  try {
    const database = await opened(name);
    await filled(database);
    database.close();
    await done(indexedDB.deleteDatabase(name));
  } catch (error) {
    // No database, or no room: the notes themselves will say so.
    console.warn(error);
  }
}

function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.result.createObjectStore('ballast');
  return done(request);
}

function filled(database: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('ballast', 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    const store = transaction.objectStore('ballast');
    // Random bytes: anything else would be compressed to nothing.
    for (let at = 0; at < RECORDS; at += 1)
      store.put(crypto.getRandomValues(new Uint8Array(RECORD_BYTES)), at);
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
