import { type Transport } from '../../../../gateway/link';
import { buildSchemaOf } from '../../../../shared/federation';
import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph, openToyGateway, type SubgraphUnderTest } from '../../../kit';

const close = async () => undefined;
const down: Transport = { close, send: () => Promise.reject(new Error('down')) };

/** Bilateral's own schema; the kit puts the federation header on. */
const sdl = buildSchemaOf(bilateral).sdl.replace(/^extend schema[^)]*\)\s*/, '');

describe('indicators beside the records', () => {
  let hub: SubgraphUnderTest;
  let counted: string[] = [];
  beforeAll(async () => {
    hub = await openSubgraph(bilateral, 'pdp1');
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  /** An owner of records that counts one thing for every project. */
  const owner = (name: string, measure: string, value: string) => ({
    name,
    sdl: `
      scalar Decimal
      scalar DateTimeISO
      type Query { ${name}Up: Boolean }
      type Measurement @shareable { measure: String! value: Decimal unit: String! asOf: DateTimeISO! records: Int! }
      type MeasurementPart @shareable { measure: String! dimension: String! part: String value: Decimal records: Int! }
      type Project @key(fields: "id") {
        id: ID!
        ${name}Measures: [Measurement!]
        ${name}MeasureParts: [MeasurementPart!]
      }`,
    resolvers: {
      Project: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        [`${name}Measures`]: () => {
          counted.push(name);
          return [{ measure, value, unit: 'things', asOf: '2026-01-01T00:00:00.000Z', records: 3 }];
        },
        [`${name}MeasureParts`]: () =>
          ['FEMALE', 'MALE'].map((part) => ({ measure, dimension: 'SEX', part, value: '200', records: 1 })),
      },
    },
  });

  const owners = [
    owner('personnel', 'OFFICERS_DEPLOYED', '25'),
    owner('training', 'TRAINING_PARTICIPANTS', '530'),
    owner('procurement', 'TENDER_PROCEDURES', '38'),
  ];

  async function ask(query: string, ...broken: readonly string[]) {
    counted = [];
    const inProcess: Transport = {
      close,
      send: async (request) => await hub.answer(request.query, { ...request.variables }),
    };
    const transports = { bilateral: inProcess, ...Object.fromEntries(broken.map((name) => [name, down])) };
    const gateway = await openToyGateway([...owners, { name: 'bilateral', sdl, resolvers: {} }], transports);
    const { body } = await gateway.server.executeOperation({ query });
    await gateway.close();
    if (body.kind !== 'single') throw new Error('answered in parts');
    return JSON.parse(JSON.stringify(body.singleResult)) as { data: unknown; errors?: unknown[] };
  }

  const QUESTION = `{ project(code: "PDP1") {
    indicators(code: ["OFFICERS_DEPLOYED", "TRAINING_PARTICIPANTS", "NATIONAL_MEETINGS_THB", "TENDER_PROCEDURES"]) {
      code reported { value } recorded { value unit asOf records } agreement
    }
  } }`;

  it('say whether the two agree', async () => {
    const { data, errors } = await ask(QUESTION);
    expect(errors).toBeUndefined();
    const things = { unit: 'things', asOf: '2026-01-01T00:00:00.000Z', records: 3 };
    expect(data).toEqual({
      project: {
        indicators: [
          {
            code: 'OFFICERS_DEPLOYED',
            reported: { value: '25' },
            recorded: { value: '25', ...things },
            agreement: 'MATCH',
          },
          {
            code: 'TRAINING_PARTICIPANTS',
            reported: { value: '538' },
            recorded: { value: '530', ...things },
            agreement: 'DIFFER',
          },
          { code: 'NATIONAL_MEETINGS_THB', reported: { value: '1' }, recorded: null, agreement: 'NO_RECORDS' },
          {
            code: 'TENDER_PROCEDURES',
            reported: { value: '38' },
            recorded: { value: '38', ...things },
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
    expect(counted).toEqual([]);
  });

  it('say that records are unavailable while their owner is down, and keep what was reported', async () => {
    const { data, errors } = await ask(QUESTION, 'training');
    expect(errors).toHaveLength(1);
    expect(data).toMatchObject({
      project: {
        indicators: [
          { agreement: 'MATCH' },
          { reported: { value: '538' }, recorded: null, agreement: 'RECORDS_UNAVAILABLE' },
          { reported: { value: '1' }, recorded: null, agreement: 'RECORDS_UNAVAILABLE' },
          { agreement: 'MATCH' },
        ],
      },
    });
  });

  it('say so as well where bilateral is asked alone', async () => {
    const question = `{ project(code: "PDP1") { indicators(code: ["OFFICERS_DEPLOYED"]) { recorded { value } agreement } } }`;
    expect(await hub.ask(question)).toEqual({
      project: { indicators: [{ recorded: null, agreement: 'RECORDS_UNAVAILABLE' }] },
    });
  });

  it('are split by who was counted, with what was reported of each part', async () => {
    const question = `{ project(code: "PDP1") { indicators(code: ["TRAINING_PARTICIPANTS"]) {
      disaggregation(by: SEX) { part target { value } reported { value } recorded records agreement recordedIsComplete }
      byDistrict: disaggregation(by: HOST_DISTRICT) { part place { name } }
    } } }`;
    const slice = {
      target: null,
      reported: null,
      recorded: '200',
      records: 1,
      agreement: 'NOT_REPORTED',
      // 400 of 530.
      recordedIsComplete: false,
    };
    const slices = [
      { part: 'FEMALE', ...slice },
      { part: 'MALE', ...slice },
    ];
    expect((await ask(question)).data).toEqual({
      project: { indicators: [{ disaggregation: slices, byDistrict: [] }] },
    });
    // Back in bilateral: the indicator and its figures, however many ways it is split.
    expect(hub.statements).toHaveLength(2);
    const { data, errors } = await ask(question, 'training');
    expect(errors).toHaveLength(1);
    expect(data).toEqual({ project: { indicators: [{ disaggregation: null, byDistrict: null }] } });
  });

  it('give the days that a cost per officer-day is worked out from', async () => {
    const { data } = await ask(`{ project(code: "PDP1") { costPerUnit { perParticipant perOfficerDay gaps } } }`);
    expect(data).toEqual({
      project: {
        costPerUnit: {
          perParticipant: null,
          perOfficerDay: null,
          gaps: ['BUDGET_NOT_REPORTED', 'OFFICER_DAYS_NOT_RECORDED'],
        },
      },
    });
    expect(counted).toEqual(['personnel']);
  });
});
