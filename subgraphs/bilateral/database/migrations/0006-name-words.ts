import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind } from '../../../../shared/database';

/** Where words of names were kept; the next migration keeps their beginnings instead, and takes them from the names. */
export class NameWords1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'name_word', {
      columns: { word: { ...kind.code, length: 60 }, named_id: kind.id },
      primary: ['word', 'named_id'],
      indices: [['named_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('name_word', true);
  }
}
