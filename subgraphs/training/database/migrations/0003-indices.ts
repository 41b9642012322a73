import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { changeIndices } from '../../../../shared/database';

const indices: Readonly<Record<string, readonly (readonly string[])[]>> = {
  event: [
    ['type', 'starts_on', 'id'],
    ['country', 'starts_on', 'id'],
    ['delivery', 'starts_on', 'id'],
    ['ends_on', 'id'],
  ],
  attendance: [
    ['stakeholder_type', 'id'],
    ['organisation_id', 'stakeholder_type', 'id'],
    ['delivery', 'stakeholder_type', 'id'],
  ],
};

/** What lists of a million rows are filtered and ordered by. */
export class Indices1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, add] of Object.entries(indices)) await changeIndices(runner, table, { add });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, drop] of Object.entries(indices)) await changeIndices(runner, table, { drop });
  }
}
