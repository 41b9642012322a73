import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { execute, parse } from 'graphql';
import { readRegistry } from '../../../gateway/hub/registry';
import { root } from '../../../gateway/hub/paths';
import { apiSchemaOf } from '../../../gateway/supergraph/api-schema';
import { composeSupergraph, type SubgraphSchema } from '../../../gateway/supergraph/compose';
import { runSubgraphs, startProgram } from '../../kit';
import { ask } from './asking';
import { NODE_FLAGS, production } from './contenders';
import { benchResolver, benchSubgraphs, pathOf } from './graph';
import { type BenchRequest } from './operations';

/** What the contenders stand on: a graph, and the processes that answer for its subgraphs. */
export interface Ground {
  /** Whether it is the hub's own graph. */
  readonly isReal: boolean;
  readonly subgraphs: readonly SubgraphSchema[];
  readonly pids: readonly number[];
  /** What each request has to be answered; `first` is where the first contender listens. */
  readonly rightAnswers: (asked: readonly BenchRequest[], first: string) => Promise<readonly unknown[]>;
  close(): Promise<void>;
}

/** The benchmark's own graph, of so many subgraphs, over answers that are replayed: right is what one merged schema says. */
export async function openReplayed(subgraphCount: number): Promise<Ground> {
  const program = [process.execPath, NODE_FLAGS, resolve(__dirname, 'servers/replay.js'), String(subgraphCount)];
  const replay = await startProgram(program, production);
  const subgraphs = benchSubgraphs(subgraphCount).map(({ name, sdl }) => ({
    name,
    sdl,
    url: `${replay.url}${pathOf(name)}`,
  }));
  return {
    isReal: false,
    subgraphs,
    pids: [replay.process.pid ?? 0],
    async rightAnswers(asked) {
      const schema = await apiSchemaOf(composeSupergraph(subgraphs));
      return asked.map(({ query, variables: variableValues }) => {
        const document = parse(query);
        const answer: unknown = execute({
          schema,
          document,
          variableValues,
          rootValue: {},
          fieldResolver: benchResolver,
        });
        return JSON.parse(JSON.stringify(answer)) as unknown;
      });
    },
    close: () => replay.stop(),
  };
}

/**
 * The hub's own graph, over its four subgraphs with the records of PDP1: right is what the first contender says, which is
 * the stock gateway unless another is chosen.
 * @param server where their databases go; null for SQLite files
 */
export async function openReal(server: string | null): Promise<Ground> {
  const { programs, close } = await runSubgraphs(['pdp1', 'demo'], {
    server,
    env: { ...production, NODE_OPTIONS: NODE_FLAGS },
  });
  const subgraphs = (await readRegistry()).map(async ({ name, schema }) => ({
    name,
    sdl: await readFile(resolve(root, 'subgraphs', schema), 'utf8'),
    url: `${programs.get(name)?.url ?? ''}/graphql`,
  }));
  return {
    isReal: true,
    subgraphs: await Promise.all(subgraphs),
    pids: [...programs.values()].map((program) => program.process.pid ?? 0),
    async rightAnswers(asked, first) {
      const answers = [];
      for (const request of asked) {
        const { data, errors } = await ask(first, request);
        if (!data || errors) throw new Error(`${request.operationName} has no answer: ${JSON.stringify(errors)}`);
        answers.push({ data });
      }
      return answers;
    },
    close,
  };
}
