import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { changeIndices } from '../../../../shared/database';

const indices: Readonly<Record<string, readonly (readonly string[])[]>> = {
  deployment: [
    ['direction', 'starts_on', 'id'],
    ['status', 'starts_on', 'id'],
    ['type', 'starts_on', 'id'],
    ['ends_on', 'id'],
  ],
  officer: [
    ['rank_band', 'officer_ref', 'id'],
    ['home_unit_id', 'officer_ref', 'id'],
  ],
  mission: [['organiser_id', 'code', 'id']],
};

/** The beginning of a longer one each. */
const shorter: Readonly<Partial<typeof indices>> = {
  officer: [['home_unit_id']],
  mission: [['organiser_id']],
};

/** What lists of a million rows are filtered and ordered by. */
export class Indices1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, add] of Object.entries(indices))
      await changeIndices(runner, table, { add, drop: shorter[table] ?? [] });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, drop] of Object.entries(indices))
      await changeIndices(runner, table, { drop, add: shorter[table] ?? [] });
  }
}
