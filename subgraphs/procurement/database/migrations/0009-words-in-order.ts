import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumn, changeIndices, kind, optional } from '../../../../shared/database';

const AT_ONCE = 5_000;
const table = 'contracting_process_word';
const alone = [['word', 'process_id']];
const ordered = [['word', 'published_on', 'process_id']];

/** Words in the order processes are listed in, so that a page of a search is met and not gathered. */
export class WordsInOrder1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, table, 'published_on', optional(kind.date));
    for (let last = ''; ;) {
      const [end] = (await runner.query(
        `SELECT MAX(id) AS id FROM (SELECT id FROM contracting_process WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}) some`,
        [last],
      )) as { id: string | null }[];
      if (typeof end?.id !== 'string') break;
      await runner.query(
        `UPDATE ${table} SET published_on =
          (SELECT p.published_on FROM contracting_process p WHERE p.id = ${table}.process_id)
          WHERE process_id > ? AND process_id <= ?`,
        [last, end.id],
      );
      last = end.id;
    }
    await changeIndices(runner, table, { add: ordered, drop: alone });
  }

  async down(runner: QueryRunner): Promise<void> {
    await changeIndices(runner, table, { add: alone, drop: ordered });
    await runner.dropColumn(table, 'published_on');
  }
}
