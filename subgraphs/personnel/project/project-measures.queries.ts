import { type DataSource } from 'typeorm';
import { type Measurement } from '../../../shared/measures';
import { measuredDeployments } from '../deployment/deployment.queries';
import { countedMissions } from '../mission/mission.queries';

/** What this subgraph's records add up to for projects: one statement a table, whatever the number of projects. */
export async function measuresOf(db: DataSource, projectIds: readonly string[]): Promise<Map<string, Measurement[]>> {
  const [deployments, missions] = await Promise.all([
    measuredDeployments(db, projectIds),
    countedMissions(db, projectIds),
  ]);
  const asOf = new Date();
  return new Map(
    projectIds.map((projectId) => {
      const counted = deployments.find((row) => row.projectId === projectId);
      const joint = missions.find((row) => row.projectId === projectId)?.missions ?? 0;
      const records = counted?.records ?? 0;
      const measure = (code: string, unit: string, count: number | undefined, of: number): Measurement => ({
        measure: code,
        unit,
        value: of === 0 ? null : String(count ?? 0),
        asOf,
        records: of,
      });
      return [
        projectId,
        [
          measure('OFFICERS_DEPLOYED', 'officers', counted?.officersDeployed, records),
          measure('DEPLOYMENTS', 'deployments', counted?.records, records),
          measure('OFFICER_DAYS', 'days', counted?.days, records),
          measure('JOINT_MISSIONS', 'missions', joint, joint),
        ],
      ];
    }),
  );
}
