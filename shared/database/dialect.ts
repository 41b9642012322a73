import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';

/** The few expressions that SQLite spells differently from MySQL and MariaDB. */
interface Dialect {
  /** The text parts one after another. */
  concat(...parts: readonly [Sql, Sql, ...Sql[]]): Sql;
}

const mysql: Dialect = {
  concat: (...parts) => sql`CONCAT(${parts.slice(1).reduce((all, part) => sql`${all}, ${part}`, parts[0])})`,
};

const sqlite: Dialect = {
  concat: (...parts) => sql`(${parts.slice(1).reduce((all, part) => sql`${all} || ${part}`, parts[0])})`,
};

export const dialectOf = (db: DataSource): Dialect => (db.options.type === 'better-sqlite3' ? sqlite : mysql);
