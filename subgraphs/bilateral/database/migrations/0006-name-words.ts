import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind } from '../../../../shared/database';
import { writeNameWords } from '../../name-word/name-word.queries';

const AT_ONCE = 500;

/** Words that places, organisations and projects are found by, taken from the names that are there. */
export class NameWords1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'name_word', {
      columns: { word: { ...kind.code, length: 60 }, named_id: kind.id },
      primary: ['word', 'named_id'],
      indices: [['named_id']],
    });
    for (const table of ['place', 'organisation', 'project']) {
      for (let last = ''; ;) {
        const some = (await runner.query(`SELECT id, name FROM ${table} WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}`, [
          last,
        ])) as { id: string; name: string | null }[];
        const end = some.at(-1);
        if (!end) break;
        last = end.id;
        await writeNameWords(runner.manager, some);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('name_word', true);
  }
}
