import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumn, createTable, kind, optional } from '../../../../shared/database';

/** The budget a purchase is planned from, and the payments made under its contracts. */
export class BudgetsAndPayments1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'contracting_process', 'budget_project', optional(kind.name));
    await addColumn(runner, 'contracting_process', 'budget_amount', optional(kind.amount));
    await addColumn(runner, 'contracting_process', 'budget_currency', optional(kind.code));
    await createTable(runner, 'contract_transaction', {
      columns: {
        id: kind.id,
        process_id: kind.id,
        contract_id: kind.id,
        seq: kind.count,
        local_id: optional(kind.name),
        made_at: optional(kind.instant),
        value_amount: optional(kind.amount),
        value_currency: optional(kind.code),
        payer_name: optional(kind.name),
        payer_scheme: optional(kind.code),
        payer_identifier: optional(kind.code),
        payee_name: optional(kind.name),
        payee_scheme: optional(kind.code),
        payee_identifier: optional(kind.code),
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [['process_id'], ['contract_id', 'seq']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contract_transaction', true);
    for (const column of ['budget_project', 'budget_amount', 'budget_currency']) {
      await runner.dropColumn('contracting_process', column);
    }
  }
}
