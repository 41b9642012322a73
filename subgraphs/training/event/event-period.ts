import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { dialectOf } from '../../../shared/database';

/** `2015` of an ISO date. */
export const yearOf = (date: Sql): Sql => sql`SUBSTR(${date}, 1, 4)`;

/** `2015-Q3` of an ISO date; null of none. */
export const quarterOf = (db: DataSource, date: Sql): Sql =>
  dialectOf(db).concat(
    yearOf(date),
    sql`CASE WHEN SUBSTR(${date}, 6, 2) <= '03' THEN '-Q1' WHEN SUBSTR(${date}, 6, 2) <= '06' THEN '-Q2'
      WHEN SUBSTR(${date}, 6, 2) <= '09' THEN '-Q3' ELSE '-Q4' END`,
  );
