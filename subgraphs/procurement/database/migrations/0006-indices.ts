import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { changeIndices } from '../../../../shared/database';

const indices: Readonly<Record<string, readonly (readonly string[])[]>> = {
  contracting_process: [
    ['status', 'published_on', 'id'],
    ['method', 'published_on', 'id'],
    ['main_category', 'published_on', 'id'],
    ['value_currency', 'published_on', 'id'],
    ['number_of_tenderers', 'published_on', 'id'],
    ['deadline_on', 'id'],
    ['status_details'],
    ['value_amount'],
    ['publication_to_deadline_days'],
    ['deadline_to_award_days'],
    ['award_to_signature_days'],
  ],
  award: [['status', 'awarded_at', 'id']],
  buyer: [['name', 'id'], ['country'], ['identifier']],
  supplier: [['name', 'id'], ['country'], ['identifier'], ['is_person']],
  item: [['cpv', 'process_id']],
  import_issue: [
    ['run_id', 'file', 'id'],
    ['process_id', 'file', 'id'],
    ['rule', 'file', 'id'],
    ['severity', 'file', 'id'],
  ],
};

/** The beginning of a longer one, or its mirror image. */
const shorter: Readonly<Partial<typeof indices>> = {
  item: [['process_id', 'cpv']],
  import_issue: [['process_id', 'id'], ['run_id']],
};

/** What lists of a million rows are filtered and ordered by. */
export class Indices1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, add] of Object.entries(indices))
      await changeIndices(runner, table, { add, drop: shorter[table] ?? [] });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, drop] of Object.entries(indices))
      await changeIndices(runner, table, { drop, add: shorter[table] ?? [] });
  }
}
