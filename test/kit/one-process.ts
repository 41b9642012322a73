import { type DataSource } from 'typeorm';
import { type Gateway } from '../../gateway/gateway';
import { openHub } from '../../gateway/hub/open-hub';
import { readRegistry } from '../../gateway/hub/registry';
import { type DatabaseSettings } from '../../shared/config';
import { type OpenSubgraph } from '../../shared/federation';
import { createLog } from '../../shared/log';
import { freshDatabase } from './database';
import { executorUnderTest } from './executor';
import { hubUnderTest, type HubUnderTest } from './hub';

export interface HubInOneProcess extends HubUnderTest {
  /** SQL statements of the last question, by subgraph. */
  readonly statements: ReadonlyMap<string, readonly string[]>;
  /** The subgraphs it stands on, to add records that no data set has. */
  readonly subgraphs: readonly OpenSubgraph[];
  /** Which subgraphs can answer, as GET /health/ready says it. */
  ready(): Promise<Readonly<Record<string, boolean>>>;
  /** A subgraph's own way to its database. */
  database(subgraph: string): DataSource;
  /** To serve it, where a test needs a port. */
  readonly gateway: Gateway;
}

interface Options {
  readonly dataSets?: readonly string[];
  /** Another server than the one under test; null for SQLite. */
  readonly server?: string | null;
  /** Databases a test has made itself, by subgraph; it drops them, too. */
  readonly databases?: Readonly<Record<string, DatabaseSettings>>;
}

/** Opens the embedded hub: the real gateway over subgraphs in this process, each on a database of its own. */
export async function openHubInOneProcess({
  dataSets = ['pdp1', 'demo'],
  server,
  databases: given = {},
}: Options = {}): Promise<HubInOneProcess> {
  const names = (await readRegistry()).map(({ name }) => name).filter((name) => !(name in given));
  const databases = new Map(
    await Promise.all(names.map(async (name) => [name, await freshDatabase(name, 'memory', server)] as const)),
  );
  const statements = new Map<string, string[]>();
  const hub = await openHub({
    data: { dataSets, databaseOf: (name) => given[name] ?? databases.get(name)?.url ?? 'sqlite::memory:' },
    log: createLog('test', 'silent'),
    subgraphTimeoutMs: 10_000,
    executor: executorUnderTest,
    onStatement: (subgraph, sql) => {
      const said = statements.get(subgraph) ?? [];
      said.push(sql);
      statements.set(subgraph, said);
    },
  });
  const parts = hubUnderTest({
    async answer(query, variables = {}) {
      statements.clear();
      const { body } = await hub.gateway.server.executeOperation({ query, variables });
      if (body.kind !== 'single') throw new Error('answered in parts');
      // As a client sees it: plain JSON.
      return JSON.parse(JSON.stringify(body.singleResult)) as ReturnType<HubUnderTest['answer']>;
    },
    async stop(name) {
      await hub.subgraphs.find((subgraph) => subgraph.name === name)?.close();
    },
    async close() {
      await hub.close();
      await Promise.all([...databases.values()].map((database) => database.drop()));
    },
  });
  return {
    ...parts,
    statements,
    subgraphs: hub.subgraphs,
    gateway: hub.gateway,
    ready: () => hub.gateway.ready(),
    database(name) {
      const found = hub.subgraphs.find((subgraph) => subgraph.name === name);
      if (!found) throw new Error(`no subgraph ${name}`);
      return found.db;
    },
  };
}
