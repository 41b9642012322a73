import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readDataConfig } from '../../gateway/hub/data-config';
import { importFiles } from '../../gateway/hub/import-files';
import { openHub } from '../../gateway/hub/open-hub';
import { root } from '../../gateway/hub/paths';
import { createLog } from '../../shared/log';

const files = resolve(root, '../shared/data/ocds');
const here = existsSync(files);

interface Group {
  readonly keys: readonly { value: string | null }[];
  readonly processes: number;
}

const processesOf = (groups: readonly Group[]): number => groups.reduce((sum, { processes }) => sum + processes, 0);

describe('real files of Moldova, Armenia and the United Kingdom', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hub-import-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  (here ? it : it.skip)(
    here ? 'are in the graph with their issues, linked to a project' : `are skipped: there is no ${files}`,
    async () => {
      const env = { HUB_DATA: directory, HUB_DATA_SETS: 'pdp1' };
      const progress: string[] = [];
      const request = {
        format: 'ocds',
        paths: [files],
        project: 'PDP1',
        onProgress: (line: string) => progress.push(line),
      };
      const report = await importFiles(env, request);
      expect(report.documents).toEqual({ stored: 234, unchanged: 0, refused: 0 });
      expect(report.dropped.email).toBeGreaterThan(0);
      expect(progress.length).toBeGreaterThan(0);

      await using hub = await openHub({
        data: await readDataConfig(env),
        log: createLog('test', 'silent'),
        subgraphTimeoutMs: 10_000,
      });
      const { body } = await hub.gateway.server.executeOperation({
        query: `{
          project(code: "PDP1") {
            contractingProcesses { totalCount }
            byStatus: procurementSummary(by: [STATUS, STATUS_DETAILS]) { keys { value } processes leadTimes { deadlineToAward { negative missing } } }
            byBuyer: procurementSummary(by: [BUYER]) { keys { value } processes buyer { name } }
            indicators(code: ["TENDER_PROCEDURES"]) { reported { value } recorded { value } agreement }
          }
          importIssueSummary(by: [RULE]) { keys { value } issues }
          importIssues(first: 1, filter: { rule: [PLANNING_AS_LIST] }) { totalCount nodes { file pointer severity } }
        }`,
      });
      if (body.kind !== 'single') throw new Error('answered in parts');
      const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as {
        data: Record<string, unknown>;
        errors?: unknown;
      };
      expect(errors).toBeUndefined();
      const project = data.project as {
        contractingProcesses: { totalCount: number };
        byStatus: Group[];
        byBuyer: Group[];
        indicators: unknown;
      };
      const { totalCount } = project.contractingProcesses;
      // 51 Moldovan, 100 Armenian and 11 British processes: records and releases of one process are one.
      expect(totalCount).toBe(162);
      expect([processesOf(project.byStatus), processesOf(project.byBuyer)]).toEqual([totalCount, totalCount]);
      expect(project.byStatus.flatMap(({ keys }) => keys.map(({ value }) => value))).toContain(
        'Executarea contractului',
      );
      // What was reported is not touched by what is recorded; that they differ is said.
      expect(project.indicators).toEqual([
        { reported: { value: '38' }, recorded: { value: String(totalCount) }, agreement: 'DIFFER' },
      ]);
      expect(data.importIssues).toMatchObject({ nodes: [{ file: expect.stringContaining('armenia') as string }] });

      expect((await importFiles(env, request)).documents).toEqual({ stored: 0, unchanged: 234, refused: 0 });
    },
    60_000,
  );
});
