import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, optional } from '../../../../shared/database';

/** What sources state of purchases as a whole. */
export class Stated1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'equipment_category', {
      columns: {
        id: kind.id,
        code: kind.code,
        seq: kind.count,
        cpv_prefixes: kind.text,
        source_id: kind.id,
      },
      primary: ['id'],
      unique: [['code']],
    });
    await createTable(runner, 'equipment_category_statement', {
      columns: {
        id: kind.id,
        project_id: kind.id,
        code: kind.code,
        seq: kind.count,
        phrase: kind.name,
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [['code'], ['project_id', 'seq']],
    });
    await createTable(runner, 'facility', {
      columns: {
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        kind: kind.code,
        name: kind.name,
        purpose: optional(kind.name),
        quantity: optional(kind.count),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id']],
    });
    await createTable(runner, 'procurement_count', {
      columns: {
        id: kind.id,
        project_id: kind.id,
        procedures: kind.count,
        period_start: optional(kind.date),
        period_end: optional(kind.date),
        value_amount: optional(kind.amount),
        value_currency: optional(kind.code),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [['project_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['equipment_category', 'equipment_category_statement', 'facility', 'procurement_count']) {
      await runner.dropTable(table, true);
    }
  }
}
