import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { attendanceRollup } from '../../attendance/attendance.rollup';
import { eventRollup } from '../../event/event.rollup';

/** Sums of events and attendances by three dimensions and more. */
export class SumsOfSeveral1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const rollup of [eventRollup, attendanceRollup]) await rollup.rebuild(runner.manager);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of [eventRollup, attendanceRollup])
      await runner.query(`DELETE FROM ${table} WHERE level NOT LIKE 'project_id%'`);
  }
}
