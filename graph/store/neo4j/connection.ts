/** One open driver: transactions that are whole or not at all, tried again where the server asks for it, and plain numbers both ways. */
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { StoreUnavailable } from '../store-unavailable.ts';
import type { Query } from './query.ts';

export type Parameters = Readonly<Record<string, unknown>>;

export interface Transaction {
  /** The rows a query gives, in order. Queries begun one after another run one after another, without waiting for each other's answer. */
  readonly all: <Row>(query: Query, parameters?: Parameters) => Promise<readonly Row[]>;
  readonly get: <Row>(query: Query, parameters?: Parameters) => Promise<Row | undefined>;
  readonly run: (query: Query, parameters?: Parameters) => Promise<void>;
}

const alreadyThere = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

export class Connection {
  readonly #driver: Driver;
  readonly #database: string;

  constructor(uri: string, user: string, password: string, database: string) {
    this.#database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      // All rows in one batch: no second round trip for a large network.
      fetchSize: -1,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
      telemetryDisabled: true,
    });
  }

  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#transaction('executeWrite', work);
  }

  read<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#transaction('executeRead', work);
  }

  /** For constraints and indexes, which take a transaction of their own. Two that create the same one at once both find it there, `IF NOT EXISTS` or not. */
  async define(cypher: string): Promise<void> {
    try {
      await this.write(async (transaction) => transaction.run({ cypher }));
    } catch (error) {
      if (!(error instanceof Neo4jError && error.code === alreadyThere)) throw error;
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #transaction<Result>(
    mode: 'executeRead' | 'executeWrite',
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const session = this.#driver.session({ database: this.#database });
    try {
      return await session[mode]((managed) => work(transactionOf(managed)));
    } catch (error) {
      throw error instanceof Neo4jError && error.retriable ? new StoreUnavailable(error) : error;
    } finally {
      await session.close();
    }
  }
}

function transactionOf(managed: ManagedTransaction): Transaction {
  const all = async <Row>({ cypher }: Query, parameters: Parameters = {}) => {
    const { records } = await managed.run(cypher, withIntegers(parameters) as Record<string, unknown>);
    return records.map((record) => record.toObject() as Row);
  };
  return {
    all,
    get: async <Row>(query: Query, parameters?: Parameters) => (await all<Row>(query, parameters))[0],
    run: async (query, parameters) => void (await all(query, parameters)),
  };
}

/** A JavaScript number would be stored as a float: whole numbers, the only ones Kith stores, go as integers. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withIntegers(part)]));
}
