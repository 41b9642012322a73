import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';

/** The few expressions that SQLite spells differently from MySQL and MariaDB. */
interface Dialect {
  /** Whole days from one ISO date to another; negative when the second is earlier. */
  daysBetween(from: Sql, to: Sql): Sql;
  /** The text parts one after another. */
  concat(...parts: readonly [Sql, Sql, ...Sql[]]): Sql;
}

const mysql: Dialect = {
  daysBetween: (from, to) => sql`DATEDIFF(${to}, ${from})`,
  concat: (...parts) => sql`CONCAT(${parts.slice(1).reduce((all, part) => sql`${all}, ${part}`, parts[0])})`,
};

const sqlite: Dialect = {
  daysBetween: (from, to) => sql`CAST(julianday(${to}) - julianday(${from}) AS INTEGER)`,
  concat: (...parts) => sql`(${parts.slice(1).reduce((all, part) => sql`${all} || ${part}`, parts[0])})`,
};

export const dialectOf = (db: DataSource): Dialect => (db.options.type === 'better-sqlite3' ? sqlite : mysql);
