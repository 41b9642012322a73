import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind } from '../../../../shared/database';
import { wordsIn } from '../../../../shared/scalars';

const AT_ONCE = 500;

/** Words that processes are found by, taken from the texts that are there. */
export class Words1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'contracting_process_word', {
      columns: { process_id: kind.id, word: { ...kind.code, length: 60 } },
      primary: ['process_id', 'word'],
      indices: [['word', 'process_id']],
    });
    for (let last = ''; ;) {
      const processes = (await runner.query(
        `SELECT id, search_text AS text FROM contracting_process WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}`,
        [last],
      )) as { id: string; text: string }[];
      const end = processes.at(-1);
      if (!end) return;
      last = end.id;
      const words = processes.flatMap(({ id, text }) => wordsIn(text).flatMap((word) => [id, word]));
      const places = Array.from({ length: words.length / 2 }, () => '(?, ?)').join(', ');
      if (words.length > 0)
        await runner.query(`REPLACE INTO contracting_process_word (process_id, word) VALUES ${places}`, words);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contracting_process_word', true);
  }
}
