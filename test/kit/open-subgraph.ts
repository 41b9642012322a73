import {
  openSubgraph as open,
  type OpenSubgraph,
  type SubgraphAnswer,
  type SubgraphDefinition,
} from '../../shared/federation';
import { createLog } from '../../shared/log';
import { freshDatabase } from './database';

/** A subgraph opened for one test: its own database, its statements counted. */
export interface SubgraphUnderTest extends AsyncDisposable {
  readonly subgraph: OpenSubgraph;
  /** Answers without errors, or fails the test with them. */
  ask<Answer = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The whole answer, errors included. */
  answer(query: string, variables?: Record<string, unknown>): Promise<SubgraphAnswer>;
  /** SQL statements of the last question. */
  readonly statements: readonly string[];
}

/** Opens a subgraph on an empty database and loads the data sets named. */
export async function openSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  ...dataSets: readonly string[]
): Promise<SubgraphUnderTest> {
  const database = await freshDatabase(definition.name);
  let statements: string[] = [];
  const subgraph = await open(definition, {
    database: database.url,
    log: createLog(definition.name, 'silent'),
    onStatement: (sql) => statements.push(sql),
  });
  for (const set of dataSets) await subgraph.load(set);
  const answer = (query: string, variables: Record<string, unknown> = {}) => {
    statements = [];
    return subgraph.ask({ query, variables });
  };
  return {
    subgraph,
    answer,
    async ask<Answer>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await answer(query, variables);
      if (errors || !data) throw new Error(`Asked ${query}\n${JSON.stringify(errors ?? 'no data', null, 2)}`);
      // Plain objects, as a client would see them.
      return JSON.parse(JSON.stringify(data)) as Answer;
    },
    get statements() {
      return statements;
    },
    async [Symbol.asyncDispose]() {
      await subgraph.close();
      await database.drop();
    },
  };
}
