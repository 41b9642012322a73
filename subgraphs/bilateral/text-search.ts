import sql, { type Sql } from 'sql-template-tag';

/** Capital letters of Norwegian, Romanian and their neighbours that LOWER of SQLite leaves as they are. */
const CAPITALS = 'ÆØÅÄÖÜÉĂÂÎȘȚ'.split('');

const lowerCase = (column: Sql): Sql =>
  CAPITALS.reduce(
    (text, capital) => sql`REPLACE(${text}, ${capital}, ${capital.toLowerCase()})`,
    sql`LOWER(${column})`,
  );

/** Whether a column contains a text, in whatever case; % and _ stand for themselves. */
export function contains(column: Sql, text: string): Sql {
  const pattern = `%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`;
  return sql`${lowerCase(column)} LIKE ${pattern} ESCAPE '!'`;
}
