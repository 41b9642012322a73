import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { MissionAssessmentRow } from './mission-assessment.entity';

export const missionAssessmentList = new List<MissionAssessmentRow, object>({
  row: MissionAssessmentRow,
  orders: { ID_ASC: { by: 'id' } },
  defaultOrder: 'ID_ASC',
  needs: { assessor: ['assessorId'], mission: ['missionId'], source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
