import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, optional } from '../../../../shared/database';

/** The tables of figures and of what they measure. */
export class Figures1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'indicator', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        objective_id: optional(kind.id),
        position: kind.count,
        title: kind.name,
        definition: optional(kind.text),
        unit: kind.code,
        direction: kind.code,
      },
      primary: ['id'],
      unique: [['project_id', 'code']],
      indices: [['code'], ['objective_id']],
    });
    await createTable(runner, 'figure', {
      columns: {
        id: kind.id,
        code: kind.code,
        measure: kind.code,
        kind: kind.code,
        qualifier: kind.code,
        workflow: kind.code,
        value: optional(kind.amount),
        unit: kind.code,
        definition: optional(kind.text),
        indicator_id: optional(kind.id),
        project_id: optional(kind.id),
        programme_id: optional(kind.id),
        objective_id: optional(kind.id),
        period_start: optional(kind.date),
        period_end: optional(kind.date),
        as_of: optional(kind.date),
        recorded_at: kind.instant,
        recorded_by: kind.code,
        supersedes_id: optional(kind.id),
        source_id: kind.id,
        locator: optional(kind.name),
        evidence: optional(kind.name),
        note: optional(kind.text),
        raw_text: optional(kind.name),
        not_reported: kind.flag,
      },
      primary: ['id'],
      unique: [['code'], ['supersedes_id']],
      indices: [
        ['measure'],
        ['indicator_id'],
        ['objective_id'],
        ['recorded_at', 'id'],
        ['source_id', 'code', 'id'],
        ['programme_id', 'code', 'id'],
        ['project_id', 'code', 'id'],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['indicator', 'figure']) await runner.dropTable(table, true);
  }
}
