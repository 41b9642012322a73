import { createGateway, type Gateway } from '../../../../gateway/gateway';
import { type LinkAnswer, type Transport } from '../../../../gateway/link';
import { composeSupergraph } from '../../../../gateway/supergraph/compose';
import { buildSchemaOf } from '../../../../shared/federation';
import { createLog } from '../../../../shared/log';
import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';
import { toyTransport, type ToySubgraph } from '../../../kit/toy-graph';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])';

/** An owner of records that counts one thing for every project. */
const owner = (name: string, measure: string, value: string): ToySubgraph => ({
  name,
  sdl: `
    scalar Decimal
    scalar DateTimeISO
    type Query { ${name}Up: Boolean }
    type Measurement @shareable { measure: String! value: Decimal unit: String! asOf: DateTimeISO! records: Int! }
    type Project @key(fields: "id") { id: ID! ${name}Measures: [Measurement!] }`,
  resolvers: {
    Project: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      [`${name}Measures`]: () => [{ measure, value, unit: 'things', asOf: '2026-01-01T00:00:00.000Z', records: 3 }],
    },
  },
});

const owners = [
  owner('personnel', 'OFFICERS_DEPLOYED', '25'),
  owner('training', 'TRAINING_PARTICIPANTS', '530'),
  owner('procurement', 'TENDER_PROCEDURES', '38'),
];
const down: Transport = { send: () => Promise.reject(new Error('down')), close: async () => undefined };

describe('indicators beside the records', () => {
  let hub: SubgraphUnderTest;
  let asked: { subgraph: string; query: string }[] = [];
  beforeAll(async () => {
    hub = await openSubgraph(bilateral, 'pdp1');
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  async function openGateway(broken: readonly string[] = []): Promise<Gateway> {
    const transports = new Map<string, Transport>(owners.map((one) => [one.name, toyTransport(one)]));
    transports.set('bilateral', {
      send: async ({ query, variables }) => (await hub.answer(query, { ...variables })) as LinkAnswer,
      close: async () => undefined,
    });
    const subgraphs = [...owners.map(({ name, sdl }) => ({ name, sdl: `${LINK}\n${sdl}` }))];
    subgraphs.push({ name: 'bilateral', sdl: buildSchemaOf(bilateral).sdl });
    return createGateway({
      supergraphSdl: composeSupergraph(subgraphs.map((one) => ({ ...one, url: `http://${one.name}.example` }))),
      transportOf: (name) => ({
        close: async () => undefined,
        send: (request, signal) => {
          asked.push({ subgraph: name, query: request.query });
          return (broken.includes(name) ? down : (transports.get(name) ?? down)).send(request, signal);
        },
      }),
      subgraphTimeoutMs: 5_000,
      houseRules: true,
      log: createLog('test', 'silent'),
    });
  }

  async function ask(query: string, broken: readonly string[] = []) {
    asked = [];
    const gateway = await openGateway(broken);
    const { body } = await gateway.server.executeOperation({ query });
    await gateway.close();
    if (body.kind !== 'single') throw new Error('answered in parts');
    return JSON.parse(JSON.stringify(body.singleResult)) as { data: unknown; errors?: unknown[] };
  }

  const QUESTION = `{ project(code: "PDP1") {
    indicators(code: ["OFFICERS_DEPLOYED", "TRAINING_PARTICIPANTS", "TENDER_PROCEDURES", "NATIONAL_MEETINGS_THB"]) {
      code reported { value } recorded { value unit asOf records } agreement
    }
  } }`;

  it('say whether the two agree', async () => {
    const { data, errors } = await ask(QUESTION);
    expect(errors).toBeUndefined();
    const counted = { unit: 'things', asOf: '2026-01-01T00:00:00.000Z', records: 3 };
    expect(data).toEqual({
      project: {
        indicators: [
          {
            code: 'OFFICERS_DEPLOYED',
            reported: { value: '25' },
            recorded: { value: '25', ...counted },
            agreement: 'MATCH',
          },
          {
            code: 'TRAINING_PARTICIPANTS',
            reported: { value: '538' },
            recorded: { value: '530', ...counted },
            agreement: 'DIFFER',
          },
          { code: 'NATIONAL_MEETINGS_THB', reported: { value: '1' }, recorded: null, agreement: 'NO_RECORDS' },
          {
            code: 'TENDER_PROCEDURES',
            reported: { value: '38' },
            recorded: { value: '38', ...counted },
            agreement: 'MATCH',
          },
        ],
      },
    });
    // Back in bilateral with what was counted: the indicators once, their figures once.
    expect(hub.statements).toHaveLength(2);
  });

  it('ask the owners of the records only when the records are asked for', async () => {
    await ask(`{ project(code: "PDP1") { indicators { code target { value } reported { value } status } } }`);
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['bilateral']);
  });

  it('say that the records are unavailable while their owner is down, and keep what was reported', async () => {
    const { data, errors } = await ask(QUESTION, ['training']);
    expect(errors).toHaveLength(1);
    expect(data).toMatchObject({
      project: {
        indicators: [
          { code: 'OFFICERS_DEPLOYED', agreement: 'MATCH' },
          {
            code: 'TRAINING_PARTICIPANTS',
            reported: { value: '538' },
            recorded: null,
            agreement: 'RECORDS_UNAVAILABLE',
          },
          { code: 'NATIONAL_MEETINGS_THB', recorded: null, agreement: 'RECORDS_UNAVAILABLE' },
          { code: 'TENDER_PROCEDURES', agreement: 'MATCH' },
        ],
      },
    });
  });

  it('say so as well where bilateral is asked alone', async () => {
    expect(
      await hub.ask(
        `{ project(code: "PDP1") { indicators(code: ["OFFICERS_DEPLOYED"]) { recorded { value } agreement } } }`,
      ),
    ).toEqual({
      project: { indicators: [{ recorded: null, agreement: 'RECORDS_UNAVAILABLE' }] },
    });
  });
});
