import sql from 'sql-template-tag';
import { allOf, isOneOf } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { SourceRow } from './source.entity';
import { type SourceFilter } from './source.input';

export const sourceList = new List<SourceRow, SourceFilter>({
  row: SourceRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { publisher: ['publisherId'], figures: [] },
  where: ({ kind, synthetic }) =>
    allOf(
      kind && isOneOf(sql`t.kind`, kind),
      synthetic === undefined ? undefined : sql`t.synthetic = ${synthetic ? 1 : 0}`,
    ),
});
