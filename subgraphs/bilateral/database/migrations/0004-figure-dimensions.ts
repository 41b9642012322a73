import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumn, kind, optional } from '../../../../shared/database';

/** A figure may be of one part of an indicator: women, a stakeholder type, a district. */
export class FigureDimensions1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'figure', 'dimension', optional(kind.code));
    await addColumn(runner, 'figure', 'dimension_part', optional(kind.code));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ['dimension', 'dimension_part']) await runner.dropColumn('figure', column);
  }
}
