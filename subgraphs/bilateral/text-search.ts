import sql, { type Sql } from 'sql-template-tag';

/** Without capitals; ẞ is the one in everyday use that LOWER of MariaDB leaves as it is. */
const small = (text: Sql): Sql => sql`LOWER(REPLACE(${text}, 'ẞ', 'ß'))`;

/** Whether a column contains a text, in whatever case. */
export const contains = (column: Sql, text: string): Sql => sql`INSTR(${small(column)}, ${small(sql`${text}`)}) > 0`;
