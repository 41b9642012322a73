import { writeRows } from '../../../../shared/database';
import { DeploymentRow } from '../../../../subgraphs/personnel/deployment/deployment.entity';
import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { deployments } from '../../../bench/scale/deployments';
import { openSubgraph } from '../../../kit';

const from = '2014-06-30';

/** Two hundred in ten years. How pages of them are met: test/shared/paging/span.test.ts. */
const made = [...deployments(200)];

const query = `{ deployments(filter: { from: "${from}" }, orderBy: STARTS_ON_ASC, first: 100) { nodes { code } } }`;

const goingOn = (): string[] =>
  made
    .filter(({ startsOn, endsOn }) => (endsOn === null ? startsOn !== null : endsOn >= from))
    .sort((one, other) => (`${one.startsOn ?? ''}/${one.id}` < `${other.startsOn ?? ''}/${other.id}` ? -1 : 1))
    .map(({ code }) => code)
    .slice(0, 100);

describe('deployments that run on or after a day', () => {
  it('are found by the blocks that are written with them, in one statement, also when their days have changed', async () => {
    await using hub = await openSubgraph(personnel);
    const write = () => hub.subgraph.db.transaction((manager) => writeRows(manager, DeploymentRow, made));
    const listed = async (): Promise<string[]> => {
      const answer = await hub.ask<{ deployments: { nodes: { code: string }[] } }>(query);
      return answer.deployments.nodes.map(({ code }) => code);
    };
    await write();
    expect(goingOn().length).toBeGreaterThan(20);
    expect(await listed()).toEqual(goingOn());
    const [statement = '', ...more] = hub.statements.filter((said) => said.includes('deployment_span'));
    expect(more).toEqual([]);
    expect(statement.match(/s\.block = \?/g)).toHaveLength(10);
    for (const one of made)
      Object.assign(one, { startsOn: '2013-01-01', endsOn: one.endsOn === null ? null : '2013-02-01' });
    const [long] = made;
    if (long) long.endsOn = '2018-02-01';
    await write();
    expect(await listed()).toEqual(goingOn());
  });
});
