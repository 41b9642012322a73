import { idOf } from '../../../../shared/ids';
import { subgraph as procurement } from '../../../../subgraphs/procurement/subgraph';
import { openSubgraph } from '../../../kit';

const ASK = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project {
  contractingProcesses(filter: { status: [ACTIVE] }) { totalCount }
  equipmentCategories { phrase category { code } }
  facilities { nodes { kind } }
  procurementMeasures { measure value unit records }
  procurementMeasureParts { dimension part value records }
} } }`;
const project = (id: string) => ({ __typename: 'Project', id });

describe('what procurement knows of a project', () => {
  it('adds up to the report', async () => {
    await using hub = await openSubgraph(procurement, 'pdp1', 'demo');
    const answer = await hub.ask(ASK, { representations: [project(idOf('Project', 'PDP1'))] });
    expect(answer._entities).toMatchObject([
      {
        contractingProcesses: { totalCount: 1 },
        facilities: { nodes: [{ kind: 'INTERVIEW_FACILITY' }, { kind: 'MULTIFUNCTIONAL_CENTRE' }] },
        procurementMeasures: [
          { measure: 'TENDER_PROCEDURES', value: '38', unit: 'tender procedures', records: 38 },
          { measure: 'AWARDS', value: '31', unit: 'awards', records: 31 },
          { measure: 'CONTRACTS', value: '31', unit: 'contracts', records: 31 },
        ],
      },
    ]);
    const [{ procurementMeasureParts: parts }] = answer._entities as [{ procurementMeasureParts: { value: string }[] }];
    expect(parts).toHaveLength(8);
    expect(parts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(38);
  });

  it('has nothing to measure where there are no records', async () => {
    await using hub = await openSubgraph(procurement, 'pdp1');
    const answer = await hub.ask(ASK, { representations: [project(idOf('Project', 'PDP1'))] });
    const [{ procurementMeasures }] = answer._entities as [{ procurementMeasures: { value: null; records: number }[] }];
    expect(procurementMeasures.map(({ value, records }) => [value, records])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });

  it('is asked for a hundred projects as for one', async () => {
    await using hub = await openSubgraph(procurement, 'pdp1', 'demo');
    const pdp1 = project(idOf('Project', 'PDP1'));
    await hub.ask(ASK, { representations: [pdp1] });
    const one = hub.statements.length;
    await hub.ask(ASK, {
      representations: [pdp1, ...Array.from({ length: 99 }, (_, index) => project(`project-${index}`))],
    });
    expect(hub.statements).toHaveLength(one);
  });

  it('leaves one crime with no purchase against it', async () => {
    await using hub = await openSubgraph(procurement, 'demo');
    const terms = ['ITINERANT_GROUP_CRIME', 'THEFT', 'ECONOMIC_CRIME'];
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on CrimeType { contractingProcesses { totalCount } } } }`,
      { representations: terms.map((term) => ({ __typename: 'CrimeType', id: idOf('CrimeType', term) })) },
    );
    const counts = (answer._entities as { contractingProcesses: { totalCount: number } }[]).map(
      ({ contractingProcesses }) => contractingProcesses.totalCount,
    );
    expect(counts).toEqual([14, 5, 0]);
  });
});
