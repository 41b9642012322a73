import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { deploymentRollup } from '../../deployment/deployment.rollup';

/** Sums of deployments, counted from those that are there. */
export class Rollups1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await deploymentRollup.createTable(runner);
    await deploymentRollup.rebuild(runner.manager);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(deploymentRollup.table, true);
  }
}
