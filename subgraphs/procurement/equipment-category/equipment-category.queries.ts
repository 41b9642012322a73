import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { isOneOf, selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { EquipmentCategoryRow, EquipmentCategoryStatementRow } from './equipment-category.entity';

export const equipmentCategoryList = new List<EquipmentCategoryRow, object>({
  row: EquipmentCategoryRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { label: ['code'], source: ['sourceId'], contractingProcesses: ['code'], statements: ['code'] },
  where: () => sql`1 = 1`,
});

/** The whole closed list, in the order of the results text. */
export const everyEquipmentCategory = (db: DataSource): Promise<EquipmentCategoryRow[]> =>
  selectRows(db, EquipmentCategoryRow, 'all', sql`ORDER BY t.seq, t.id`);

/** What sources name for projects, in the order of their text. */
export const statementsOfProjects = (
  db: DataSource,
  projectIds: readonly string[],
): Promise<EquipmentCategoryStatementRow[]> =>
  selectRows(
    db,
    EquipmentCategoryStatementRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.project_id`, projectIds)} ORDER BY t.project_id, t.seq, t.id`,
  );

/** Where categories are named. */
export const statementsOfCategories = (
  db: DataSource,
  codes: readonly string[],
): Promise<EquipmentCategoryStatementRow[]> =>
  selectRows(
    db,
    EquipmentCategoryStatementRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.code`, codes)} ORDER BY t.project_id, t.seq, t.id`,
  );
