import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { attendanceRollup } from '../../attendance/attendance.rollup';
import { eventRollup } from '../../event/event.rollup';

/** Sums of events and attendances, counted from those that are there. */
export class Rollups1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const rollup of [eventRollup, attendanceRollup]) {
      await rollup.createTable(runner);
      await rollup.rebuild(runner.manager);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const rollup of [eventRollup, attendanceRollup]) await runner.dropTable(rollup.table, true);
  }
}
