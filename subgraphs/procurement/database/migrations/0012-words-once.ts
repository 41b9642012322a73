import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { changeIndices, createTable, kind } from '../../../../shared/database';
import { wordsIn } from '../../../../shared/scalars';

const AT_ONCE = 500;
const table = 'contracting_process_word';
const next = 'contracting_process_word_next';
const columns = { word: { ...kind.code, length: 60 }, published_on: kind.date, process_id: kind.id };
const inOrder = ['word', 'published_on', 'process_id'];

const isSQLite = ({ dataSource }: QueryRunner): boolean => dataSource.options.type === 'better-sqlite3';

/** Texts become the words in them. Those that begin with a space have become so already. */
async function tellWords(runner: QueryRunner): Promise<void> {
  for (let last = ''; ;) {
    const some = (await runner.query(
      `SELECT id, search_text AS text FROM contracting_process WHERE id > ? AND search_text NOT LIKE ' %'
        ORDER BY id LIMIT ${AT_ONCE}`,
      [last],
    )) as { id: string; text: string }[];
    const end = some.at(-1);
    if (!end) return;
    last = end.id;
    await runner.query(
      `UPDATE contracting_process SET search_text = CASE id ${some.map(() => 'WHEN ? THEN ?').join(' ')} END
        WHERE id IN (${some.map(() => '?').join(', ')})`,
      [...some.flatMap(({ id, text }) => [id, ` ${wordsIn(text).join(' ')} `]), ...some.map(({ id }) => id)],
    );
  }
}

async function keyedBy(runner: QueryRunner): Promise<number> {
  return (await runner.getTable(table))?.primaryColumns.length ?? 0;
}

/** Words are kept once, in the order searches read them; what a search asks besides is in the text of the process. */
export class WordsOnce1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tellWords(runner);
    if ((await keyedBy(runner)) === inOrder.length) return;
    if (isSQLite(runner)) {
      await createTable(runner, next, { columns, primary: inOrder, isKeptInOrder: true });
      await runner.query(
        `INSERT INTO ${next} SELECT word, COALESCE(published_on, ''), process_id FROM ${table}
          ORDER BY word, published_on, process_id`,
      );
      await runner.query(`DROP TABLE ${table}`);
      await runner.query(`ALTER TABLE ${next} RENAME TO ${table}`);
      return;
    }
    await runner.query(`UPDATE ${table} SET published_on = '' WHERE published_on IS NULL`);
    await changeIndices(runner, table, { drop: [inOrder] });
    // The columns stand in the order of the key, as on SQLite: a backup writes both down, and is the same from either.
    await runner.query(
      `ALTER TABLE ${table} MODIFY word varchar(60) NOT NULL FIRST, MODIFY published_on varchar(10) NOT NULL AFTER word,
        DROP PRIMARY KEY, ADD PRIMARY KEY (${inOrder.join(', ')})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    if ((await keyedBy(runner)) !== inOrder.length) return;
    const before = { ...columns, published_on: { ...kind.date, nullable: true } };
    await createTable(runner, next, { columns: before, primary: ['process_id', 'word'], indices: [inOrder] });
    await runner.query(
      `INSERT INTO ${next} (word, published_on, process_id) SELECT word, NULLIF(published_on, ''), process_id FROM ${table}`,
    );
    await runner.dropTable(table);
    await runner.renameTable(next, table);
  }
}
