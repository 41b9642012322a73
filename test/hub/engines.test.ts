import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { getNamedType, type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql';
import { paths } from '../../gateway/hub/paths';
import { savedQuestions } from '../../gateway/hub/questions';
import { apiSchemaOf } from '../../gateway/supergraph/api-schema';
import { readSupergraph } from '../../gateway/supergraph/read';
import { openHubInOneProcess } from '../kit';
import { describeWithMariaDB, type MariaDB, startMariaDB } from '../kit/mariadb';
import { Choices, choices } from './engines/choices';
import { GeneratedQuestion } from './engines/generated-question';
import { addHurtfulRows, hurtfulTexts } from './engines/hurtful-rows';
import { type KnownValues, knownValues } from './engines/known-values';
import { argumentType, rootLists, summaries } from './engines/root-lists';
import { walk } from './engines/walk';

type Hub = Awaited<ReturnType<typeof openHubInOneProcess>>;

// Fixed, so that a run can be repeated; `random` draws another, and the name of the stories tells it.
const asked = process.env.HUB_TEST_SEED ?? '1';
const seed = asked === 'random' ? randomInt(1_000_000) : Number(asked);
const runs = Number(process.env.HUB_TEST_RUNS ?? 200);
const named = process.env.HUB_TEST_DATABASE;
const describeHere = named === undefined ? describeWithMariaDB : describe;

/** An answer as text, without what is of its moment: when records were counted. */
const settled = (answer: unknown): string =>
  JSON.stringify(answer, (key, value: unknown) =>
    key === 'asOf' && typeof value === 'string' && value.includes('T') ? 'now' : value,
  );

describeHere(`the embedded hub on SQLite and on a server (HUB_TEST_SEED=${seed})`, () => {
  let mariadb: MariaDB | null = null;
  let hubs: { sqlite: Hub; server: Hub };
  let schema: GraphQLSchema;
  let known: KnownValues;

  beforeAll(async () => {
    mariadb = named === undefined ? await startMariaDB() : null;
    const server = named ?? mariadb?.url ?? null;
    schema = await apiSchemaOf(await readSupergraph(paths.supergraph));
    const [sqlite, other] = await Promise.all([openHubInOneProcess({ server: null }), openHubInOneProcess({ server })]);
    hubs = { sqlite, server: other };
    const drawn = fc.sample(fc.noBias(fc.nat(0xffff)), { numRuns: 50_000, seed });
    for (const hub of [sqlite, other]) {
      const draw = new Choices(drawn);
      for (const subgraph of hub.subgraphs) expect(await addHurtfulRows(subgraph, draw)).toBeGreaterThan(20);
    }
    known = await knownValues(schema, (query) => sqlite.ask(query));
  }, 120_000);
  afterAll(async () => {
    await Promise.all([hubs.sqlite.close(), hubs.server.close()]);
    await mariadb?.[Symbol.asyncDispose]();
  });

  /** Asks both; the answers must be equal to the byte, and no question may fail. */
  async function expectSame(query: string, variables: Record<string, unknown> = {}): Promise<void> {
    const [one, other] = await Promise.all([
      hubs.sqlite.answer(query, variables),
      hubs.server.answer(query, variables),
    ]);
    if (one.errors ?? other.errors) {
      throw new Error(`Asked ${query}\n${JSON.stringify(one.errors ?? other.errors, null, 2)}`);
    }
    expect(`${query}\n${settled(other)}`).toBe(`${query}\n${settled(one)}`);
  }

  const property = (question: (asking: GeneratedQuestion) => string) =>
    fc.assert(
      fc.asyncProperty(choices, (draw) => expectSame(question(new GeneratedQuestion(schema, known, draw)))),
      // What was found by then fails the test; the question may be longer than it need be.
      { seed, numRuns: runs, interruptAfterTimeLimit: 60_000 },
    );

  it('answer every saved question alike', async () => {
    for (const { query } of await savedQuestions()) await expectSame(query);
  });

  it('give the same rows under any filter and ordering', () => property((asking) => asking.filteredList()), 120_000);

  it('answer whatever else may be asked alike', () => property((asking) => asking.text()), 120_000);

  it('find a text alike, whatever its letters and their case', async () => {
    const searched = rootLists(schema).flatMap((list) => {
      const filter = getNamedType(argumentType(list, 'filter'));
      const fields = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
      return fields
        .filter((field) => field === 'text' || field === 'search')
        .map((field) => ({ name: list.field.name, type: String(filter), field }));
    });
    expect(searched.length).toBeGreaterThan(3);
    for (const { name, type, field } of searched) {
      const query = `query ($filter: ${type}) { ${name}(filter: $filter) { totalCount nodes { id } } }`;
      for (const text of new Set(hurtfulTexts.flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]))) {
        await expectSame(query, { filter: { [field]: text } });
      }
    }
  }, 60_000);

  it('group alike by every dimension', async () => {
    for (const { name, dimensions, leaves } of summaries(schema)) {
      for (const by of [[], ...dimensions.map((one) => [one]), dimensions.slice(0, 3)]) {
        await expectSame(`{ ${name}(by: [${by.join(', ')}]) { keys { dimension value } ${leaves.join(' ')} } }`);
      }
    }
  });

  it('are walked by cursors through the same rows, forward and backward', async () => {
    for (const list of rootLists(schema)) {
      const type = getNamedType(argumentType(list, 'orderBy'));
      const orders = isEnumType(type) ? type.getValues().map(({ name }) => ({ type: type.name, name })) : [null];
      for (const order of orders) {
        const size = 5 + (seed % 13);
        const step = (hub: Hub, backward: boolean) =>
          walk((query, variables) => hub.ask(query, variables), list.field.name, order, size, backward);
        const rows = await step(hubs.sqlite, false);
        expect(await step(hubs.server, false)).toEqual(rows);
        expect(await step(hubs.server, true)).toEqual(rows);
        expect(await step(hubs.sqlite, true)).toEqual(rows);
      }
    }
  }, 60_000);
});
