import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { JointInvestigationTeamRow } from './joint-investigation-team.entity';

export const jointInvestigationTeamList = new List<JointInvestigationTeamRow, object>({
  row: JointInvestigationTeamRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { project: ['projectId'], objective: ['objectiveId'], source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
