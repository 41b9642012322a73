import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { isOneOf, selectRows } from '../../../shared/database';
import { ItemRow } from './item.entity';

/** What tenders ask for, in the order of the source. */
export const tenderItemsOf = (db: DataSource, processIds: readonly string[]): Promise<ItemRow[]> =>
  selectRows(
    db,
    ItemRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.process_id`, processIds)} AND t.award_id IS NULL ORDER BY t.process_id, t.seq, t.id`,
  );

/** What was awarded, in the order of the source. */
export const itemsOfAwards = (db: DataSource, awardIds: readonly string[]): Promise<ItemRow[]> =>
  selectRows(db, ItemRow, 'all', sql`WHERE ${isOneOf(sql`t.award_id`, awardIds)} ORDER BY t.award_id, t.seq, t.id`);
