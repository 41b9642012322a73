import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, isOneOf, selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { given } from '../given';
import { ImportRunDroppedRow, ImportRunRow } from './import-run.entity';
import { type ImportRunFilter } from './import-run.input';

export const importRunList = new List<ImportRunRow, ImportRunFilter>({
  row: ImportRunRow,
  orders: { STARTED_AT_DESC: { by: 'startedAt', descending: true } },
  defaultOrder: 'STARTED_AT_DESC',
  needs: { dropped: [], issues: [] },
  where: ({ format, isFinished }) =>
    allOf(
      given(format, (formats) => isOneOf(sql`t.format`, formats)),
      given(isFinished, (is) => (is ? sql`t.finished_at IS NOT NULL` : sql`t.finished_at IS NULL`)),
    ),
});

/** What runs dropped, by kind. */
export const droppedByRuns = (db: DataSource, runIds: readonly string[]): Promise<ImportRunDroppedRow[]> =>
  selectRows(db, ImportRunDroppedRow, 'all', sql`WHERE ${isOneOf(sql`t.run_id`, runIds)} ORDER BY t.data_kind`);
