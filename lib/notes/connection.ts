import { openDB } from 'idb';
import { asStoreError, errorName, StoreError } from './problem';
import { type Database, type NotesSchema, STORES, type WriteTransaction } from './schema';
import { upgrade, VERSION } from './upgrade';

/** How long an opening may take before the reader is told that the notes do not answer. */
const OPEN_TIMEOUT = 10_000;

/**
 * One connection to the database that opens when first needed, lets go at once when a newer version
 * wants in, and opens again after the browser closed it.
 */
export class Connection {
  #opening: Promise<Database> | null = null;

  constructor(
    readonly name: string,
    private readonly openTimeout = OPEN_TIMEOUT,
  ) {}

  /**
   * Runs `work` on an open database. When the connection turns out to be closed, it is opened again
   * and `work` is run once more: nothing of a transaction that did not commit was kept.
   */
  async run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!wasClosed(error)) throw asStoreError(error);
      this.#opening = null;
    }
    try {
      return await work(await this.#open());
    } catch (error) {
      throw asStoreError(error);
    }
  }

  /** Runs `work` in one transaction over all stores: everything it wrote is kept, or nothing. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.run(async (database) => {
      // "strict" so that a note that was told to be kept also outlives a loss of power.
      const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
      const done = transaction.done;
      // The cause of an abort is thrown below; without this it would also be reported as unhandled.
      done.catch(() => {});
      try {
        const result = await work(transaction);
        await done;
        return result;
      } catch (error) {
        abort(transaction);
        const cause = await done.then(
          () => error,
          (reason: unknown) => reason,
        );
        // Our own abort has no reason of its own.
        throw errorName(cause) === 'AbortError' || cause === null ? error : cause;
      }
    });
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    await opening?.then(
      (database) => database.close(),
      () => {},
    );
  }

  #open(): Promise<Database> {
    this.#opening ??= this.#openNow().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #openNow(): Promise<Database> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = () => {
      this.#opening = null;
    };
    // An upgrade may take as long as it needs: it is at work, not blocked.
    const opened = openAt(this.name, forget, () => clearTimeout(timer));
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreError('blocked')), this.openTimeout);
    });
    try {
      return await Promise.race([opened, late]);
    } catch (error) {
      // Whoever comes late must not hold the database open unseen.
      opened.then(
        (database) => database.close(),
        () => {},
      );
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

async function openAt(name: string, forget: () => void, upgrading: () => void): Promise<Database> {
  try {
    const database = await openDB<NotesSchema>(name, VERSION, {
      upgrade(db, oldVersion, _newVersion, transaction) {
        upgrading();
        // All of an upgrade is kept or nothing: the earlier version's notes stay as they were.
        transaction.done.catch(() => {});
        upgrade(db, oldVersion, transaction).catch(() => abort(transaction));
      },
      blocking: (_current, _wanted, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    return database;
  } catch (error) {
    // Firefox under "never remember history" and some private windows.
    if (errorName(error) === 'InvalidStateError' || typeof indexedDB === 'undefined')
      throw new StoreError('unavailable', { cause: error });
    throw error;
  }
}

function wasClosed(error: unknown): boolean {
  const name = errorName(error);
  return name === 'InvalidStateError' || name === 'AbortError';
}

function abort(transaction: Pick<WriteTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It already ended.
  }
}
