import { isDeepStrictEqual } from 'node:util';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { composeSupergraph } from '../../../gateway/supergraph/compose';
import { askOverHttp } from '../../kit';
import { openForeignGraph } from '../../kit/foreign-graph';
import { type AuditCase, type AuditSuite } from './suite';

export interface CaseOutcome {
  readonly query: string;
  /** Null where it is answered as the audit expects. */
  readonly otherwise: string | null;
}

/** How many times a question is asked: the second time the gateway knows it, and goes a shorter way. */
const TIMES = 2;

/** Asks every question of a suite through the hub's gateway, its subgraphs over HTTP. */
export async function runSuite(suite: AuditSuite, executor: 'compiled' | 'apollo'): Promise<CaseOutcome[]> {
  const subgraphs = suite.subgraphs.map(({ name, typeDefs, resolvers }) => {
    const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers });
    const contextValue = { env: { PUNISH_FOR_POOR_PLANS: '1' } };
    const answer = async ({ query, variables }: { query: string; variables?: Readonly<Record<string, unknown>> }) =>
      execute({ schema, document: parse(query), variableValues: variables ?? {}, contextValue });
    return [name, answer] as const;
  });
  await using gateway = await openForeignGraph(
    (urlOf) =>
      composeSupergraph(suite.subgraphs.map(({ name, typeDefs }) => ({ name, url: urlOf(name), sdl: typeDefs }))),
    new Map(subgraphs),
    executor,
  );
  const outcomes: CaseOutcome[] = [];
  for (const asked of suite.cases) {
    // A mutation asked twice changes twice.
    const times = /\bmutation\b/.test(asked.query) ? 1 : TIMES;
    let otherwise: string | null = null;
    for (let time = 1; time <= times && otherwise === null; time += 1) {
      otherwise = differenceOf(asked, await askOverHttp(gateway.url, asked.query));
    }
    outcomes.push({ query: asked.query, otherwise });
  }
  return outcomes;
}

/** The audit compares data, and whether there are errors. */
function differenceOf(
  { expected }: AuditCase,
  { data, errors }: { data?: unknown; errors?: readonly unknown[] | undefined },
) {
  const wanted = { data: expected.data ?? null, errors: expected.errors ?? false };
  const given = { data: data ?? null, errors: (errors?.length ?? 0) > 0 };
  if (isDeepStrictEqual(wanted, given)) return null;
  return `expected ${JSON.stringify(wanted)}\nanswered ${JSON.stringify({ data, errors })}`;
}
