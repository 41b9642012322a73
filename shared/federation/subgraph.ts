import { setTimeout } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type DataSource } from 'typeorm';
import { type DatabaseSettings } from '../config';
import { openDatabase, type OnStatement, requestDatabase, StatementCount } from '../database';
import { errorFormatter } from '../errors';
import { Executor, type OperationRequest } from '../execution';
import { type Log } from '../log';
import { loadDataSet, loadDataSetsOnce } from './data-sets';
import { type SubgraphContext, type SubgraphDefinition } from './definition';
import { buildSchemaOf } from './schema';

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
  ask(request: OperationRequest): Promise<SubgraphAnswer>;
  /** The answer as JSON text, as it goes over the wire. */
  text(request: OperationRequest): Promise<string>;
  /** The same for a valid query; null for any other request, which is the server's to answer or to refuse. */
  quickText(request: OperationRequest): Promise<string> | null;
  /** The answer with what it took: statements and time, never their text. */
  textWithFigures(request: OperationRequest): Promise<string>;
  /** Loads a named data set in one transaction. */
  load(dataSet: string): Promise<void>;
  /** Loads the data sets this database has not seen yet; returns their names. */
  loadOnce(dataSets: readonly string[]): Promise<string[]>;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Where its database is: a URL alone leaves all else at the defaults. */
  readonly database: string | DatabaseSettings;
  readonly log: Log;
  readonly onStatement?: OnStatement;
}

/** An error as the server hands it to its formatter: one that has no code of its own is a fault. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  return {
    ...error.toJSON(),
    extensions: { ...error.extensions, code: error.extensions.code ?? 'INTERNAL_SERVER_ERROR' },
  };
}

const READY_MS = 2_000;

/** Whether a database answers in time; why it does not is told to whoever hears of its faults. */
async function answersWithin(db: DataSource, limitMs: number): Promise<boolean> {
  const answer = db.query('SELECT 1').then(
    () => true,
    () => false,
  );
  const limit = new AbortController();
  const late = setTimeout(limitMs, false, { signal: limit.signal }).catch(() => false);
  const isUp = await Promise.race([answer, late]);
  limit.abort();
  return isUp;
}

/** Opens a subgraph: its database, its schema, its server. Nothing listens yet. */
export async function openSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { database, log, onStatement }: OpenOptions,
): Promise<OpenSubgraph> {
  const { name } = definition;
  const { schema, sdl } = buildSchemaOf(definition);
  const { rows, migrations } = definition;
  const db = await openDatabase(database, {
    rows,
    migrations,
    onStatement,
    name,
    onFault: (fault) => log.warn({ code: fault.code, err: fault.originalError }, fault.message),
    onWait: (line) => log.warn(line),
  });
  const formatError = errorFormatter((reference, cause) => log.error({ reference, err: cause }, `${name} failed`));
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
    formatError,
  });
  await server.start();
  const contextOn = (database: DataSource): SubgraphContext<unknown> => ({
    db: database,
    loaders: definition.loaders(database),
  });
  const context = () => contextOn(requestDatabase(db));
  const executor = new Executor({
    schema,
    formatError: (error) => formatError(withCode(error), error),
  });
  let isOpen = true;
  const quickText = (request: OperationRequest, made = context): Promise<string> | null =>
    isOpen ? executor.execute(request, made) : Promise.reject(new Error(`${name} is closed`));

  const text = async (request: OperationRequest, made = context): Promise<string> => {
    const quick = await quickText(request, made);
    if (quick !== null) return quick;
    const { query, operationName, variables } = request;
    const { body } = await server.executeOperation(
      { query, variables: { ...variables }, ...(operationName ? { operationName } : {}) },
      { contextValue: made() },
    );
    // Incremental delivery is never offered, so there is one result.
    if (body.kind !== 'single') throw new Error(`${name} answered in parts`);
    return JSON.stringify(body.singleResult);
  };

  const textWithFigures = async (request: OperationRequest): Promise<string> => {
    const [count, start] = [new StatementCount(), performance.now()];
    const answer = JSON.parse(await text(request, () => contextOn(count.on(requestDatabase(db))))) as SubgraphAnswer;
    const figures = { statements: count.statements, milliseconds: performance.now() - start };
    return JSON.stringify({ ...answer, extensions: { figures } });
  };

  const close = async () => {
    isOpen = false;
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
    quickText: (request) => quickText(request),
    text: (request) => text(request),
    textWithFigures,
    ask: async (request) => JSON.parse(await text(request)) as SubgraphAnswer,
    load: (dataSet) => loadDataSet(definition, db, dataSet),
    loadOnce: (dataSets) => loadDataSetsOnce(definition, db, dataSets),
    isReady: () => answersWithin(db, READY_MS),
    close,
    [Symbol.asyncDispose]: close,
  };
}
