import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { deploymentRollup } from '../../deployment/deployment.rollup';

/** Sums by three closed lists and more, and over all projects, where an officer sent by two of them is one. */
export class SumsOfSeveral1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await deploymentRollup.rebuild(runner.manager);
  }

  /** Cells of the levels before are counted by `hub rollups --rebuild` of the program that reads them. */
  async down(): Promise<void> {}
}
