import sql from 'sql-template-tag';
import { List } from '../../../shared/paging';
import { ProjectAliasRow } from './project-alias.entity';

export const projectAliasList = new List<ProjectAliasRow, object>({
  row: ProjectAliasRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { project: ['projectId'], record: ['recordId'], source: ['sourceId'] },
  where: () => sql`1 = 1`,
});
