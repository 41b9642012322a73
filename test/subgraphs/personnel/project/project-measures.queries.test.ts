import { idOf } from '../../../../shared/ids';
import { measuresOf } from '../../../../subgraphs/personnel/project/project-measures.queries';
import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { openSubgraph } from '../../../kit';
import { setStatus } from '../deployment/set-status';

const pdp1 = idOf('Project', 'PDP1');
const byCode = (measures: readonly { measure: string; value: string | null; records: number }[]) =>
  Object.fromEntries(measures.map(({ measure, value, records }) => [measure, [value, records]]));

describe('what personnel counts for a project', () => {
  it('is nothing while there are no records, whatever a source states', async () => {
    await using hub = await openSubgraph(personnel, 'pdp1');
    const measures = await measuresOf(hub.subgraph.db, [pdp1]);
    expect(byCode(measures.get(pdp1) ?? [])).toEqual({
      OFFICERS_DEPLOYED: [null, 0],
      DEPLOYMENTS: [null, 0],
      OFFICER_DAYS: [null, 0],
      JOINT_MISSIONS: [null, 0],
    });
  });

  it('leaves out deployments that were planned only or cancelled, in one statement a table', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    const { db } = hub.subgraph;
    await setStatus(db, 'DEMO-DEPLOYMENT-01', 'CANCELLED');
    await setStatus(db, 'DEMO-DEPLOYMENT-02', 'PLANNED');
    const measures = await measuresOf(db, [pdp1, 'project-unknown']);
    expect(byCode(measures.get(pdp1) ?? [])).toMatchObject({ OFFICERS_DEPLOYED: ['23', 23], JOINT_MISSIONS: ['3', 3] });
    expect(byCode(measures.get('project-unknown') ?? [])).toMatchObject({ OFFICERS_DEPLOYED: [null, 0] });
  });
});
