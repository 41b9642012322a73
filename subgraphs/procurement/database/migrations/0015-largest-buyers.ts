import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumn, changeIndices, kind, optional } from '../../../../shared/database';

const ordered = [['process_count', 'id']];

/** How many processes each buyer has, so that the largest are a page. */
export class LargestBuyers1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'buyer', 'process_count', optional(kind.count));
    // From the records, once: a backup that is restored has no sums yet when its tables are brought up.
    await runner.query(
      'UPDATE buyer SET process_count = (SELECT COUNT(*) FROM contracting_process t WHERE t.buyer_id = buyer.id)',
    );
    const unset = (await runner.getTable('buyer'))?.findColumnByName('process_count');
    if (unset?.isNullable) {
      const counted = unset.clone();
      counted.isNullable = false;
      await runner.changeColumn('buyer', unset, counted);
    }
    await changeIndices(runner, 'buyer', { add: ordered });
  }

  async down(runner: QueryRunner): Promise<void> {
    await changeIndices(runner, 'buyer', { drop: ordered });
    if (await runner.hasColumn('buyer', 'process_count')) await runner.dropColumn('buyer', 'process_count');
  }
}
