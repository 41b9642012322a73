import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { writeRows } from '../../../../shared/database';
import { DeploymentRow } from '../../../../subgraphs/personnel/deployment/deployment.entity';
import { openSubgraph } from '../../../kit';

describe('deployments', () => {
  it('lists a page with officers in one statement a level, however many rows', async () => {
    await using hub = await openSubgraph(personnel, 'pdp1', 'demo');
    const answer = await hub.ask(`{
      deployments(first: 25) { totalCount nodes { code officer { officerRef homeUnit { name } specialities } crimeFocus { id } } pageInfo { hasNextPage } }
    }`);
    expect(answer).toMatchObject({ deployments: { totalCount: 25, pageInfo: { hasNextPage: false } } });
    expect(hub.statements).toHaveLength(6);
  });

  it('walks the list forwards and backwards without losing or repeating a row', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const answer = await hub.ask(
        `query ($after: String) { deployments(first: 7, after: $after, orderBy: STARTS_ON_DESC) { nodes { code } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      const page = answer.deployments as {
        nodes: { code: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      codes.push(...page.nodes.map(({ code }) => code));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(codes).size).toBe(25);
    expect(codes).toEqual([...codes].sort().reverse());
  });

  it('splits officer-days between quarters and loses none', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    const answer = await hub.ask(`{
      byQuarter: deploymentSummary(by: [DIRECTION, QUARTER]) { keys { dimension value } officerDays }
      whole: deploymentSummary(by: []) { deployments officers officerDays }
    }`);
    const byQuarter = answer.byQuarter as { officerDays: number }[];
    expect(answer.whole).toEqual([
      { deployments: 25, officers: 25, officerDays: byQuarter.reduce((sum, row) => sum + row.officerDays, 0) },
    ]);
  });

  it('counts an officer whom two projects sent once, and under each of them', async () => {
    await using hub = await openSubgraph(personnel, 'demo');
    const [first] = await hub.subgraph.db.getRepository(DeploymentRow).find({ order: { code: 'ASC' }, take: 1 });
    if (!first) throw new Error('no deployment');
    const second = { id: 'deployment-again', code: 'AGAIN', projectId: 'project-other' };
    const again = Object.assign(new DeploymentRow(), first, second);
    await hub.subgraph.db.transaction((manager) => writeRows(manager, DeploymentRow, [again]));
    const ofProject = { representations: [{ __typename: 'Project', id: 'project-other' }] };
    const answer = await hub.ask(
      `query ($representations: [_Any!]!) {
        deploymentSummary(by: []) { deployments officers }
        _entities(representations: $representations) { ... on Project { deploymentSummary(by: []) { officers } } }
      }`,
      ofProject,
    );
    expect(answer).toEqual({
      deploymentSummary: [{ deployments: 26, officers: 25 }],
      _entities: [{ deploymentSummary: [{ officers: 1 }] }],
    });
    expect(hub.statements.every((statement) => statement.includes('deployment_rollup'))).toBe(true);
  });
});
