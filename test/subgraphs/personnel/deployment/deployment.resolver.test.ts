import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
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
});
