import fc from 'fast-check';
import { parse, validate } from 'graphql';
import {
  ANY,
  COMPARABLE,
  endsInNull,
  hasFormOf,
  MILLISECONDS_A_RUN,
  RUNS,
  same,
  SEED,
  storms,
  told,
  withoutName,
} from './comparing';
import { grid } from './graphs/grid';
import { ledger } from './graphs/ledger';
import { media } from './graphs/media';
import { shop } from './graphs/shop';
import { type Answer, openPair, type Pair, type Question } from './opened';
import { OperationWalk } from './operations';
import { askMerged, type ToyGraph } from './toy';
import { storm } from './weather';

jest.setTimeout(60_000 + RUNS * MILLISECONDS_A_RUN);

const graphs: readonly ToyGraph[] = [shop, media, grid, ledger];

describe.each(graphs)(`$name, compiled (EXECUTOR_SEED=${SEED})`, (graph) => {
  let pair: Pair;
  beforeAll(async () => void (pair = await openPair(graph)));
  afterAll(() => pair.close());

  const check = <Drawn>(
    storms: fc.Arbitrary<Drawn>,
    conditions: boolean,
    compare: (question: Question, drawn: Drawn, merged: Answer['data']) => Promise<void>,
  ) =>
    fc.assert(
      fc.asyncProperty(storms, fc.gen(), async (drawn, draw) => {
        const question = new OperationWalk(pair.schema, draw, conditions).question();
        fc.pre(validate(pair.schema, parse(question.query)).length === 0);
        const { data } = askMerged(graph, pair.schema, question.query, question.variables);
        await compare(question, drawn, data);
      }),
      { numRuns: RUNS, seed: SEED },
    );

  it('answers like one schema that was never split', () =>
    check(fc.constant(null), true, async (question, _drawn, merged) => {
      same('data', question, await pair.askCompiled(question), { data: merged });
    }));

  it('answers like the stock executor, whatever subgraphs do', () =>
    check(storms(graph, COMPARABLE), false, async (question, weather, merged) => {
      const asked = () =>
        pair.requests
          .map(({ subgraph, query }) => `${subgraph} ${withoutName(query)}`)
          .sort()
          .join();
      // The stock executor's planner goes wrong over some documents, and plans others in another way of equal cost.
      fc.pre(JSON.stringify((await pair.askStock(question)).data) === JSON.stringify(merged));
      const before = asked();
      await pair.askCompiled(question);
      fc.pre(asked() === before);
      const stock = await pair.askStock(question, storm(weather));
      // Of a leaf and an object for one field it makes a fault of its own.
      fc.pre(!told(stock.errors).includes('INTERNAL_SERVER_ERROR no path'));
      // Parts of one object from two subgraphs: what a silent one would have given the stock executor takes away.
      const silent = [...weather.dead, ...weather.refusing];
      const isShared = (query: string) => graph.shared.some((field) => new RegExp(`\\b${field}\\b`).test(query));
      fc.pre(!pair.requests.some(({ subgraph, query }) => silent.includes(subgraph) && isShared(query)));
      const compiled = await pair.askCompiled(question, storm(weather));
      same('data', question, compiled.data, stock.data);
      same('errors', question, told(compiled.errors), told(stock.errors));
      // Of an object without a type the stock executor only sometimes says so.
      const [completed, expected] = [compiled, stock].map(({ extensions }) =>
        told(extensions?.valueCompletion).filter((fault) => !fault.endsWith('.__typename')),
      );
      // A null that goes up ends the shaping: which faults come first depends on how fragments are merged.
      const merges = question.query.includes('...');
      if (merges) same('value completion', question, expected?.length === 0 || completed?.length !== 0, true);
      else same('value completion', question, completed, expected);
    }));

  it('answers in text what it answers in objects, whatever subgraphs do', () =>
    check(storms(graph, ANY), true, async (question, weather) => {
      const { data, errors } = await pair.askCompiled(question, storm(weather));
      const inText = await pair.askInText(question, storm(weather));
      same('data', question, inText.data, data);
      same('errors', question, told(inText.errors), told(errors));
    }));

  it('gives the rest, and points errors at nulls, whatever subgraphs do', () =>
    check(storms(graph, ANY), true, async (question, weather, merged) => {
      const { data, errors } = await pair.askCompiled(question, storm(weather));
      same('form', question, hasFormOf(data, merged), true);
      const astray = (errors ?? []).filter(({ path }) => path && !endsInNull(data, path));
      same('error paths', question, astray, []);
    }));

  afterAll(() => {
    expect(pair.general()).toEqual([]);
    const { text, left } = pair.inText();
    // Nearly every object of media is of an abstract type.
    if (graph !== media) expect(Math.min(text, left)).toBeGreaterThan(0);
  });
});

describe('an object of which two subgraphs give parts', () => {
  it('stands where one of them is silent, and the error of that one points at no field that is there', async () => {
    const pair = await openPair(ledger);
    const silent = storm({ seed: 0, dead: ['books'], refusing: [], faults: ['error'], spared: [], every: 1_000 });
    const asked = (query: string) => pair.askCompiled({ query, variables: {} }, silent);
    const { data, errors } = await asked('{ status { note level } }');
    expect(data).toEqual({ status: { note: null, level: 0 } });
    expect(errors?.map(({ path, message }) => [path, message])).toEqual([
      [undefined, 'The subgraph books is unavailable: status could not be read.'],
    ]);
    expect((await asked('{ status { note } }')).errors).toMatchObject([{ path: ['status'] }]);
    await pair.close();
  });
});
