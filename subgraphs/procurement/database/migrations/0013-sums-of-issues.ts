import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { changeIndices } from '../../../../shared/database';
import { issueFileRollup, issueRollup } from '../../import-issue/import-issue.rollup';

/** Sums of import issues, counted from those that are there, and the index that finds those of a file. */
export class SumsOfIssues1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await issueRollup.createTable(runner);
    await changeIndices(runner, issueRollup.table, { add: [['level', 'file']] });
    await issueFileRollup.createTable(runner);
    for (const rollup of [issueRollup, issueFileRollup]) await rollup.rebuild(runner.manager);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of [issueFileRollup, issueRollup]) await runner.dropTable(table, true);
  }
}
