import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';

/** The few expressions that SQLite spells differently from MySQL and MariaDB. */
interface Dialect {
  /** The text parts one after another. */
  concat(...parts: readonly [Sql, Sql, ...Sql[]]): Sql;
  /** What an INSERT does with a row whose key is there already: an assignment for each column. */
  onConflict(key: readonly string[], assignments: Sql): Sql;
  /** The value an INSERT brought, inside onConflict. */
  incoming(column: string): Sql;
  /** Whether two values are the same, null being the same as null. */
  same(one: Sql, other: Sql): Sql;
  /** A column whose index is not worth using. SQLite takes any that fits a condition; the servers look first. */
  unsought(column: Sql): Sql;
  /** Keeps rows that are read as they are until the transaction ends. SQLite has one writer at a time anyway. */
  readonly forUpdate: Sql;
  /** A join that reads what stands before it first. */
  readonly thenJoin: Sql;
  /** A SELECT with an ORDER BY and a LIMIT of its own as a part of a UNION ALL. */
  branch(select: Sql): Sql;
}

const mysql: Dialect = {
  concat: (...parts) => sql`CONCAT(${parts.slice(1).reduce((all, part) => sql`${all}, ${part}`, parts[0])})`,
  onConflict: (_key, assignments) => sql`ON DUPLICATE KEY UPDATE ${assignments}`,
  incoming: (column) => raw(`VALUES(\`${column}\`)`),
  same: (one, other) => sql`${one} <=> ${other}`,
  unsought: (column) => column,
  forUpdate: sql`FOR UPDATE`,
  thenJoin: sql`STRAIGHT_JOIN`,
  branch: (select) => sql`(${select})`,
};

const sqlite: Dialect = {
  concat: (...parts) => sql`(${parts.slice(1).reduce((all, part) => sql`${all} || ${part}`, parts[0])})`,
  onConflict: (key, assignments) => sql`ON CONFLICT (${raw(key.join(', '))}) DO UPDATE SET ${assignments}`,
  incoming: (column) => raw(`excluded.\`${column}\``),
  same: (one, other) => sql`${one} IS ${other}`,
  unsought: (column) => sql`+${column}`,
  forUpdate: empty,
  thenJoin: sql`CROSS JOIN`,
  branch: (select) => sql`SELECT * FROM (${select})`,
};

export const dialectOf = (db: DataSource): Dialect => (db.options.type === 'better-sqlite3' ? sqlite : mysql);
