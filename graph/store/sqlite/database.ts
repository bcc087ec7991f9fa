/** One open SQLite file: prepared statements kept, transactions that are whole or not at all. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { StoreUnavailable } from '../store-unavailable.ts';
import { migrate } from './migrate.ts';
import type { Statement } from './statement.ts';

export type Parameters = Readonly<Record<string, SQLInputValue>>;

/** How long a write waits for another process's, in milliseconds. Not long: the process does nothing else meanwhile. */
const busyTimeout = 2_000;

export class Database {
  readonly #connection: DatabaseSync;
  readonly #prepared = new Map<Statement, StatementSync>();

  /** Opens and migrates. `synchronous=FULL`: what was acknowledged outlives a power cut. `secure_delete`: what is deleted is overwritten. */
  constructor(file: string, readonly: boolean) {
    this.#connection = reached(() => new DatabaseSync(file, { readOnly: readonly, timeout: busyTimeout }));
    this.#connection.exec(
      'PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL',
    );
    if (readonly) return;
    this.#connection.exec('PRAGMA journal_mode = WAL');
    migrate(this.#connection);
  }

  all<Row>(statement: Statement, parameters: Parameters = {}): readonly Row[] {
    return reached(() => this.#prepare(statement).all(parameters) as Row[]);
  }

  get<Row>(statement: Statement, parameters: Parameters = {}): Row | undefined {
    return reached(() => this.#prepare(statement).get(parameters) as Row | undefined);
  }

  /** The number of rows written. */
  run(statement: Statement, parameters: Parameters = {}): number {
    return reached(() => Number(this.#prepare(statement).run(parameters).changes));
  }

  /** Takes the write lock first, so that what `work` reads stays true until it has written. */
  write<Result>(work: () => Result): Result {
    return reached(() => this.#transaction('BEGIN IMMEDIATE', work));
  }

  /** All reads of `work` see one moment. */
  read<Result>(work: () => Result): Result {
    return reached(() => this.#transaction('BEGIN', work));
  }

  /** Empties the write-ahead log into the file; false while another connection still reads from it. */
  emptyLog(): boolean {
    const { busy } = this.#connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { readonly busy: number };
    return busy === 0;
  }

  close(): void {
    this.#connection.close();
  }

  #prepare(statement: Statement): StatementSync {
    const kept = this.#prepared.get(statement);
    if (kept !== undefined) return kept;
    const prepared = this.#connection.prepare(statement.sql);
    this.#prepared.set(statement, prepared);
    return prepared;
  }

  #transaction<Result>(begin: string, work: () => Result): Result {
    reached(() => this.#connection.exec(begin));
    try {
      const result = work();
      reached(() => this.#connection.exec('COMMIT'));
      return result;
    } catch (error) {
      if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
      throw error;
    }
  }
}

/** SQLite's codes for a file that is locked, cannot be read or written, has no room, or cannot be opened: not now, perhaps later. */
const unavailableCodes: ReadonlySet<unknown> = new Set([5, 10, 13, 14]);

function reached<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    // Extended codes carry the plain one in their lowest byte.
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
    throw unavailableCodes.has(code) ? new StoreUnavailable(error) : error;
  }
}
