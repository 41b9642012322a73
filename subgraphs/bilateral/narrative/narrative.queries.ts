import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { NarrativeRow } from './narrative.entity';

export const narrativeList = new List<NarrativeRow, object>({
  row: NarrativeRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { project: ['projectId'], source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
