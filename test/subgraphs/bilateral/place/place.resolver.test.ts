import { idOf } from '../../../../shared/ids';
import { subgraph as bilateral } from '../../../../subgraphs/bilateral/subgraph';
import { openSubgraph, type SubgraphUnderTest } from '../../../kit';

describe('places', () => {
  let hub: SubgraphUnderTest;
  beforeAll(async () => {
    hub = await openSubgraph(bilateral, 'pdp1');
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  it('know both structures of Norwegian police districts, and which was in force when', async () => {
    const answer = await hub.ask(`{
      old: places(filter: { scheme: ["NO_POLICE_DISTRICT"], validOn: "2015-12-31" }) { totalCount }
      new: places(filter: { scheme: ["NO_POLICE_DISTRICT"], validOn: "2016-01-01" }, first: 100) { totalCount nodes { seat } }
      counties: places(filter: { scheme: ["NUTS"], version: ["2013"], country: ["RO"] }) { totalCount }
      named: places(filter: { text: "øst", version: ["2016"] }) { nodes { code } }
    }`);
    expect(answer).toMatchObject({
      old: { totalCount: 27 },
      new: { totalCount: 12 },
      counties: { totalCount: 42 },
      named: { nodes: [{ code: 'SOR_OST' }, { code: 'OST' }] },
    });
    expect((answer.new as { nodes: { seat: string | null }[] }).nodes.every(({ seat }) => seat !== null)).toBe(true);
  });

  it('were merged, and one of them split', async () => {
    const answer = await hub.ask(`{
      split: place(scheme: "NO_POLICE_DISTRICT", version: "2002", code: "MIDTRE_HALOGALAND") { successors { code validFrom } }
      merged: place(scheme: "NO_POLICE_DISTRICT", version: "2016", code: "OST") { seat predecessors { code validTo } successors { code } }
      statistical: place(scheme: "NUTS", version: "2013", code: "NO011") { successors { code version } }
      half: place(scheme: "NUTS") { code }
      unknown: place(id: "place-nowhere") { code }
    }`);
    expect(answer).toEqual({
      split: {
        successors: [
          { code: 'NORDLAND', validFrom: '2016-01-01' },
          { code: 'TROMS', validFrom: '2016-01-01' },
        ],
      },
      merged: {
        seat: 'Ski',
        predecessors: ['FOLLO', 'ROMERIKE', 'OSTFOLD'].map((code) => ({ code, validTo: '2015-12-31' })),
        successors: [],
      },
      statistical: { successors: [{ code: 'NO081', version: 'EFORMS-1.15.1' }] },
      half: null,
      unknown: null,
    });
  });

  it('are found by id and by scheme, version and code, a hundred in one statement', async () => {
    const key = { __typename: 'Place', scheme: 'NUTS', version: '2013', code: 'RO321' };
    const representations = Array.from({ length: 50 }, () => [
      key,
      { __typename: 'Place', id: idOf('Place', 'ISO_3166_1', '2013', 'RO') },
    ]).flat();
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Place { name } } }`,
      { representations },
    );
    expect((answer._entities as { name: string }[]).slice(0, 2)).toEqual([{ name: 'București' }, { name: 'România' }]);
    expect(hub.statements).toHaveLength(1);
  });
});
