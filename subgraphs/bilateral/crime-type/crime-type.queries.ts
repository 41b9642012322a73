import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { CrimeTypeRow } from './crime-type.entity';

export const crimeTypeList = new List<CrimeTypeRow, object>({
  row: CrimeTypeRow,
  orders: { TERM_ASC: { by: 'term' } },
  defaultOrder: 'TERM_ASC',
  needs: { source: ['sourceId'], threatAssessments: [] },
  where: () => sql`1 = 1`,
});

/** Every crime type: a closed list. */
export const allCrimeTypes = (db: DataSource): Promise<CrimeTypeRow[]> =>
  selectRows(db, CrimeTypeRow, 'all', sql`ORDER BY t.term, t.id`);
