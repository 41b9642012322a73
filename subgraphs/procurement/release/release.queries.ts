import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { isOneOf, selectRows } from '../../../shared/database';
import { ReleaseRow } from './release.entity';

/** Publications of processes, earliest first. */
export const releasesOf = (db: DataSource, processIds: readonly string[]): Promise<ReleaseRow[]> =>
  selectRows(
    db,
    ReleaseRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.process_id`, processIds)} ORDER BY t.process_id, t.released_at, t.id`,
  );
