import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { changeIndices } from '../../../../shared/database';
import { processRollup } from '../../contracting-process/contracting-process.rollup';

const leadTimes = ['publication_to_deadline_days', 'deadline_to_award_days', 'award_to_signature_days'];
const alone = leadTimes.map((days) => [days]);
const ordered = leadTimes.map((days) => [days, 'published_on', 'id']);

/** Processes that lack a lead time in the order they are listed, and sums by buyer over all projects. */
export class BuyersAndLeadTimes1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await changeIndices(runner, 'contracting_process', { add: ordered, drop: alone });
    await processRollup.rebuild(runner.manager);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM ${processRollup.table} WHERE level = 'value_currency,awarded_currency,buyer_id'`);
    await changeIndices(runner, 'contracting_process', { add: alone, drop: ordered });
  }
}
