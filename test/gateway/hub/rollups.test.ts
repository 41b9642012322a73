import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRollups } from '../../../gateway/hub/rollups';
import { openHub } from '../../../gateway/hub/open-hub';
import { createLog } from '../../../shared/log';

describe('the sums a hub keeps', () => {
  it('are found wrong when records were written behind its back, and right when they are counted anew', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'hub-rollups-'));
    const hub = await openHub({
      data: { dataSets: ['pdp1', 'demo'], databaseOf: (name) => `sqlite:${join(directory, `${name}.sqlite`)}` },
      log: createLog('test', 'silent'),
      subgraphTimeoutMs: 10_000,
    });
    const training = hub.subgraphs.find(({ name }) => name === 'training');
    await training?.db.query("UPDATE event SET type = 'WEBINAR' WHERE code = 'DEMO-SEMINAR-1'");
    await hub.close();
    const wrongTables = async (rebuild: boolean) =>
      (await checkRollups({ HUB_DATA: directory }, rebuild)).filter(({ wrong }) => wrong.length > 0);
    expect((await wrongTables(false)).map(({ table }) => table)).toEqual(['attendance_rollup', 'event_rollup']);
    expect(await wrongTables(true)).toEqual([]);
    await rm(directory, { recursive: true, force: true });
  }, 60_000);
});
