import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { allOf, isOneOf, run, selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { MissionDistrictRow, MissionRow } from './mission.entity';
import { type MissionFilter } from './mission.input';

export const missionList = new List<MissionRow, MissionFilter>({
  row: MissionRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: {
    project: ['projectId'],
    organiser: ['organiserId'],
    source: ['sourceId'],
    districts: [],
    deployments: [],
    assessments: [],
  },
  where: ({ organiserId }) => allOf(organiserId && isOneOf(sql`t.organiser_id`, organiserId)),
});

export const districtsOf = (db: DataSource, missionIds: readonly string[]): Promise<MissionDistrictRow[]> =>
  selectRows(db, MissionDistrictRow, 'all', sql`WHERE ${isOneOf(sql`t.mission_id`, missionIds)} ORDER BY t.place_id`);

const Counted = z.object({ projectId: z.string(), missions: z.coerce.number().int() });

/** Missions of projects that are known one by one: those with dates. A mission told of as a whole is not counted. */
export async function countedMissions(
  db: DataSource,
  projectIds: readonly string[],
): Promise<z.infer<typeof Counted>[]> {
  const statement = sql`SELECT t.project_id AS projectId, COUNT(*) AS missions FROM mission t
    WHERE ${isOneOf(sql`t.project_id`, projectIds)} AND t.starts_on IS NOT NULL GROUP BY t.project_id`;
  return z.array(Counted).parse(await run(db, statement));
}
