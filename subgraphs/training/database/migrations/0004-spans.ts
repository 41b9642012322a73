import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, writeRows } from '../../../../shared/database';
import { EventSpanRow } from '../../event/event.entity';
import { spanRowsOf } from '../../event/event-span';

const AT_ONCE = 500;

/** The days of events in blocks, so that those under way on a day are met in the order they begin. */
export class Spans1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'event_span', {
      columns: { block: { ...kind.code, length: 20 }, starts_on: kind.date, event_id: kind.id },
      primary: ['block', 'starts_on', 'event_id'],
    });
    for (let last = ''; ;) {
      const some = (await runner.query(
        `SELECT id, starts_on AS startsOn, ends_on AS endsOn FROM event WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}`,
        [last],
      )) as { id: string; startsOn: string | null; endsOn: string | null }[];
      const end = some.at(-1);
      if (!end) break;
      last = end.id;
      await writeRows(runner.manager, EventSpanRow, some.flatMap(spanRowsOf));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('event_span', true);
  }
}
