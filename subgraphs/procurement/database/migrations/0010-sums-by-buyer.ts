import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { changeIndices } from '../../../../shared/database';
import { processRollup } from '../../contracting-process/contracting-process.rollup';

const ordered = [['level', 'buyer_id', 'value_currency', 'awarded_currency']];

/** Sums of the buyers that are asked for, without those of all others; of all, in the order they are grouped by. */
export class SumsByBuyer1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await changeIndices(runner, processRollup.table, { add: ordered });
  }

  async down(runner: QueryRunner): Promise<void> {
    await changeIndices(runner, processRollup.table, { drop: ordered });
  }
}
