import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { ContinuationRow } from './continuation.entity';

export const continuationList = new List<ContinuationRow, object>({
  row: ContinuationRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: {
    project: ['projectId'],
    nextProject: ['nextProjectId'],
    nextProgramme: ['nextProgrammeId'],
    comparison: ['projectId', 'nextProjectId'],
    source: ['sourceId'],
  },
  where: () => sql`1 = 1`,
});
