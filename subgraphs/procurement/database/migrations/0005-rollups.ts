import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { processRollup } from '../../contracting-process/contracting-process.rollup';

/** Sums of contracting processes, counted from those that are there. */
export class Rollups1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await processRollup.createTable(runner);
    await processRollup.rebuild(runner.manager);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(processRollup.table, true);
  }
}
