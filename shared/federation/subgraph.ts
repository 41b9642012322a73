import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { type DataSource } from 'typeorm';
import { openDatabase, type OnStatement } from '../database';
import { errorFormatter } from '../errors';
import { type Log } from '../log';
import { loadDataSet, loadDataSetsOnce } from './data-sets';
import { type SubgraphContext, type SubgraphDefinition } from './definition';
import { buildSchemaOf } from './schema';

export interface SubgraphRequest {
  readonly query: string | DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A subgraph with its database open, ready to be asked in this process or served over HTTP. */
export interface OpenSubgraph extends AsyncDisposable {
  readonly name: string;
  readonly definition: SubgraphDefinition;
  readonly sdl: string;
  readonly db: DataSource;
  readonly server: ApolloServer<SubgraphContext<unknown>>;
  /** A fresh context: loaders live for one request. */
  context(): SubgraphContext<unknown>;
  ask(request: SubgraphRequest): Promise<SubgraphAnswer>;
  /** Loads a named data set in one transaction. */
  load(dataSet: string): Promise<void>;
  /** Loads the data sets this database has not seen yet; returns their names. */
  loadOnce(dataSets: readonly string[]): Promise<string[]>;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly database: string;
  readonly log: Log;
  readonly onStatement?: OnStatement;
}

/** Opens a subgraph: its database, its schema, its server. Nothing listens yet. */
export async function openSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { database, log, onStatement }: OpenOptions,
): Promise<OpenSubgraph> {
  const { name } = definition;
  const { schema, sdl } = buildSchemaOf(definition);
  const { rows, migrations } = definition;
  const db = await openDatabase(database, { rows, migrations, onStatement });
  const server = new ApolloServer<SubgraphContext<unknown>>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled()],
    formatError: errorFormatter((reference, cause) => log.error({ reference, err: cause }, `${name} failed`)),
  });
  await server.start();
  const context = (): SubgraphContext<unknown> => ({ db, loaders: definition.loaders(db) });

  const close = async () => {
    await server.stop();
    if (db.isInitialized) await db.destroy();
  };
  return {
    name,
    definition: definition,
    sdl,
    db,
    server,
    context,
    async ask(request) {
      const { body } = await server.executeOperation(
        { ...request, variables: { ...request.variables } },
        { contextValue: context() },
      );
      // Incremental delivery is never offered, so there is one result.
      if (body.kind !== 'single') throw new Error(`${name} answered in parts`);
      const { data, errors } = body.singleResult;
      return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) };
    },
    load: (dataSet) => loadDataSet(definition, db, dataSet),
    loadOnce: (dataSets) => loadDataSetsOnce(definition, db, dataSets),
    async isReady() {
      try {
        await db.query('SELECT 1');
        return true;
      } catch (cause) {
        log.warn({ err: cause }, `${name} cannot reach its database`);
        return false;
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
