import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, writeRows } from '../../../../shared/database';
import { NameBeginningRow } from '../../name-beginning/name-beginning.entity';
import { beginningRows } from '../../name-beginning/name-beginning.queries';
import { NameWords1764000000005 } from './0006-name-words';

const AT_ONCE = 500;

async function writeBeginnings(runner: QueryRunner, noun: NameBeginningRow['noun']): Promise<void> {
  for (let last = ''; ;) {
    const some = (await runner.query(`SELECT id, code, name FROM ${noun} WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}`, [
      last,
    ])) as { id: string; code: string; name: string }[];
    const end = some.at(-1);
    if (!end) return;
    last = end.id;
    await writeRows(runner.manager, NameBeginningRow, some.flatMap(beginningRows[noun]));
  }
}

/** Beginnings of words in the order of the list, so that a page of a search by several is met and not gathered. */
export class NameBeginnings1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'name_beginning', {
      columns: {
        noun: { ...kind.code, length: 20 },
        beginning: { ...kind.code, length: 60 },
        sorted_by: kind.code,
        named_id: kind.id,
        words: kind.text,
      },
      primary: ['noun', 'beginning', 'sorted_by', 'named_id'],
      isKeptInOrder: true,
    });
    for (const noun of ['place', 'organisation', 'project'] as const) await writeBeginnings(runner, noun);
    await runner.dropTable('name_word', true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await new NameWords1764000000005().up(runner);
    await runner.dropTable('name_beginning', true);
  }
}
