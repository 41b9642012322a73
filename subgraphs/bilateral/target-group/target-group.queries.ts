import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { TargetGroupRow } from './target-group.entity';

export const targetGroupList = new List<TargetGroupRow, object>({
  row: TargetGroupRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { project: ['projectId'], source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
