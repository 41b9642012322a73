import { idOf } from '../../../../shared/ids';
import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { openSubgraph } from '../../../kit';
import { setStatus } from '../deployment/set-status';

const ASK = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Project {
  personnelMeasures { measure value }
  personnelMeasureParts { measure dimension part value records }
} } }`;

interface Answer {
  readonly _entities: readonly {
    readonly personnelMeasures: readonly { readonly measure: string; readonly value: string }[];
    readonly personnelMeasureParts: readonly { readonly part: string; readonly value: string }[];
  }[];
}

describe('a project', () => {
  it('splits the officers it deployed by host district, under the same rule as their number', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    await setStatus(hub.subgraph.db, 'DEMO-DEPLOYMENT-01', 'CANCELLED');
    const representations = [{ __typename: 'Project', id: idOf('Project', 'PDP1') }];
    const [project] = (await hub.ask<Answer>(ASK, { representations }))._entities;
    expect(project?.personnelMeasures).toContainEqual({ measure: 'OFFICERS_DEPLOYED', value: '24' });
    expect(project?.personnelMeasureParts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(24);
    expect(project?.personnelMeasureParts).toContainEqual({
      measure: 'OFFICERS_DEPLOYED',
      dimension: 'HOST_DISTRICT',
      part: expect.stringMatching(/^place-/) as string,
      value: expect.any(String) as string,
      records: expect.any(Number) as number,
    });
  });
});
