import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind } from '../../../../shared/database';

/** What is said of a project, in the other languages of its programme. */
export class Translations1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'translation', {
      columns: {
        id: kind.id,
        project_id: kind.id,
        subject_id: kind.id,
        field: kind.code,
        language: kind.code,
        text: kind.text,
      },
      primary: ['id'],
      indices: [['project_id', 'language', 'id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('translation');
  }
}
