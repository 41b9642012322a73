import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { processRollup } from '../../contracting-process/contracting-process.rollup';

/** Sums of processes without an award stand with those awarded in the currency of their value. */
export class FewerCurrencies1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await processRollup.rebuild(runner.manager);
  }

  /** Both add up to the same: `hub rollups --rebuild` of the program that reads them counts the cells of before. */
  async down(): Promise<void> {}
}
