import { DataSource, type DataSourceOptions, type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import { HubError } from '../errors';
import { databaseFault, hasConnectionDied, isBehind } from './faults';

type Work<T> = (manager: EntityManager) => Promise<T>;
type Isolation = Parameters<QueryRunner['startTransaction']>[0];

/** Whether a statement changes nothing, so that it may be asked again or elsewhere. */
const isRead = (query: string): boolean => /^\s*(SELECT|WITH)\b/i.test(query) && !/\bFOR\s+UPDATE\b/i.test(query);

/** The pool of a server, see server.ts; an embedded database has none, and no database has once it is closed. */
interface Pool {
  ask(sql: string, values: unknown[], done: (failure: Error | null, records: unknown) => void): void;
}

const isPool = (value: unknown): value is Pool => typeof value === 'object' && value !== null && 'ask' in value;

export interface FaultOptions {
  /** Whose database it is, for messages. */
  readonly name: string;
  /** Told of every fault, with the driver's error as its cause. */
  readonly onFault: (fault: HubError) => void;
}

/**
 * A data source whose failures are the hub's own. A read on a connection that died is asked once more; nothing else
 * is, since nobody can tell whether a write that got no answer was done.
 */
export class HubDataSource extends DataSource {
  constructor(
    options: DataSourceOptions,
    private readonly faults: FaultOptions,
  ) {
    super(options);
  }

  override query<T>(query: string, parameters?: unknown[], runner?: QueryRunner): Promise<T> {
    const asked = this.ask<T>(query, parameters, runner);
    return this.ours(runner || !isRead(query) ? asked : this.orAgain(asked, hasConnectionDied, query, parameters));
  }

  override async transaction<T>(isolation: NonNullable<Isolation> | Work<T>, work?: Work<T>): Promise<T> {
    if (typeof isolation === 'function') return this.ours(super.transaction(isolation));
    if (work === undefined) throw new Error('a transaction without work');
    return this.ours(super.transaction(isolation, work));
  }

  /**
   * One request's way to the database. Without replicas it is the database itself; with them, reads go to a replica
   * until the request has written, and from then on to the primary, which alone is sure to have what was written.
   */
  forRequest(): DataSource {
    if (!('replication' in this.options)) return this;
    let hasWritten = false;
    const query = <T>(text: string, parameters?: unknown[], runner?: QueryRunner): Promise<T> => {
      if (!isRead(text)) hasWritten = true;
      return hasWritten || runner ? this.query<T>(text, parameters, runner) : this.readReplica<T>(text, parameters);
    };
    return new Proxy<DataSource>(this, {
      get(target, property) {
        if (property === 'query') return query;
        // Whoever takes one of these may write through it.
        if (property === 'transaction' || property === 'createQueryRunner' || property === 'manager') hasWritten = true;
        const value: unknown = Reflect.get(target, property);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  }

  private readReplica<T>(query: string, parameters?: unknown[]): Promise<T> {
    const runner = this.createQueryRunner('slave');
    const asked = super.query<T>(query, parameters, runner).finally(() => runner.release());
    const mayAskPrimary = (failure: unknown): boolean => hasConnectionDied(failure) || isBehind(failure);
    return this.ours(this.orAgain(asked, mayAskPrimary, query, parameters));
  }

  /** The same once more, of the primary, after a failure that another connection may not meet. */
  private orAgain<T>(
    asked: Promise<T>,
    mayAskAgain: (failure: unknown) => boolean,
    query: string,
    parameters?: unknown[],
  ): Promise<T> {
    return asked.catch((failure: unknown) => {
      if (!mayAskAgain(failure)) throw failure;
      return this.ask<T>(query, parameters);
    });
  }

  /** On the pool of a server, where it has one: TypeORM's runner, with its events for subscribers we have none of, is left out. */
  private ask<T>(query: string, parameters: unknown[] = [], runner?: QueryRunner): Promise<T> {
    const pool: unknown = runner ? null : 'pool' in this.driver && this.driver.pool;
    if (!isPool(pool)) return super.query<T>(query, parameters, runner);
    this.logger.logQuery(query, parameters);
    return new Promise((resolve, reject) => {
      pool.ask(query, parameters, (failure, records) => {
        if (failure) reject(new QueryFailedError(query, parameters, failure));
        else resolve(records as T);
      });
    });
  }

  private async ours<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked;
    } catch (failure) {
      const fault = databaseFault(failure, this.faults.name);
      if (fault instanceof HubError && fault !== failure) this.faults.onFault(fault);
      throw fault;
    }
  }
}

/** One request's way to a database: reads go to its replicas, if it has any, until the request has written. */
export const requestDatabase = (db: DataSource): DataSource => (db instanceof HubDataSource ? db.forRequest() : db);
