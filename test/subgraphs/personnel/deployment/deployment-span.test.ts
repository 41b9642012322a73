import sql from 'sql-template-tag';
import { connectDatabase, migrate, run, writeRows } from '../../../../shared/database';
import { DeploymentRow } from '../../../../subgraphs/personnel/deployment/deployment.entity';
import { subgraph as personnel } from '../../../../subgraphs/personnel/subgraph';
import { deployments } from '../../../bench/scale/deployments';
import { openSubgraph } from '../../../kit';
import { freshDatabase } from '../../../kit/database';

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

  it('are found in a database made before blocks were of four, which has them written anew', async () => {
    const { url, drop } = await freshDatabase('blocks', 'file');
    const { rows, migrations } = personnel;
    const before = migrations.findIndex(({ name }) => name.startsWith('LongerBlocks'));
    const old = await connectDatabase(url, { rows, migrations: migrations.slice(0, before) });
    await migrate(old);
    const [deployment] = deployments(1);
    if (!deployment) throw new Error('none was made');
    const stay = Object.assign(deployment, { startsOn: '1970-01-03', endsOn: '1970-01-06' });
    // Not by writeRows, which would write its blocks with it.
    await old.getRepository(DeploymentRow).insert(stay);
    await run(
      old,
      sql`INSERT INTO deployment_span (block, starts_on, deployment_id)
      VALUES ('1:1', '1970-01-03', ${stay.id}), ('1:2', '1970-01-03', ${stay.id})`,
    );
    await old.destroy();
    const db = await connectDatabase(url, { rows, migrations });
    await migrate(db);
    const kept = await run(db, sql`SELECT block FROM deployment_span ORDER BY block`);
    expect(kept.map(({ block }) => block)).toEqual(['0:2', '0:3', '0:4', '0:5']);
    await db.destroy();
    await drop();
  });
});
