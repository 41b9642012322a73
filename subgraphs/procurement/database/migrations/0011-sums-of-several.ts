import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { processRollup } from '../../contracting-process/contracting-process.rollup';

/** Sums by three dimensions and more over all projects together, instead of nearly one for each process. */
export class SumsOfSeveral1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await processRollup.rebuild(runner.manager);
  }

  /** Cells of the level before are counted by `hub rollups --rebuild` of the program that reads them. */
  async down(): Promise<void> {}
}
