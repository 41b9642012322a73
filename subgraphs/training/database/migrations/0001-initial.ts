import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, optional } from '../../../../shared/database';

/** The tables training began with. */
export class Initial1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'attendance', {
      columns: {
        id: kind.id,
        event_id: optional(kind.id),
        series_id: optional(kind.id),
        stakeholder_type: kind.code,
        organisation_id: optional(kind.id),
        head_count: optional(kind.count),
        female: optional(kind.count),
        male: optional(kind.count),
        delivery: optional(kind.code),
        officer_id: optional(kind.id),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [
        ['event_id', 'stakeholder_type', 'id'],
        ['series_id', 'stakeholder_type', 'id'],
        ['officer_id', 'stakeholder_type', 'id'],
      ],
    });
    await createTable(runner, 'event', {
      columns: {
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        series_id: optional(kind.id),
        title: kind.name,
        type: kind.code,
        starts_on: optional(kind.date),
        ends_on: optional(kind.date),
        duration_hours: optional(kind.amount),
        country: optional(kind.code),
        place_id: optional(kind.id),
        organiser_id: optional(kind.id),
        delivery: optional(kind.code),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      unique: [['code']],
      indices: [
        ['project_id', 'starts_on', 'id'],
        ['starts_on', 'id'],
        ['place_id', 'starts_on', 'id'],
        ['organiser_id', 'starts_on', 'id'],
        ['series_id', 'starts_on', 'id'],
      ],
    });
    await createTable(runner, 'event_topic', {
      columns: { event_id: kind.id, topic_id: kind.id },
      primary: ['event_id', 'topic_id'],
      indices: [['topic_id']],
    });
    await createTable(runner, 'event_session', {
      columns: {
        id: kind.id,
        event_id: kind.id,
        session_number: kind.count,
        title: kind.name,
        held_on: optional(kind.date),
        duration_hours: optional(kind.amount),
        topic_id: optional(kind.id),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [['event_id', 'session_number', 'id']],
    });
    await createTable(runner, 'event_series', {
      columns: {
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        title: kind.name,
        stated_events: optional(kind.count),
        stated_participants: optional(kind.count),
        period_start: optional(kind.date),
        period_end: optional(kind.date),
        purpose: optional(kind.text),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id', 'code', 'id']],
    });
    await createTable(runner, 'event_series_type', {
      columns: { series_id: kind.id, type: kind.code },
      primary: ['series_id', 'type'],
      indices: [['type']],
    });
    await createTable(runner, 'event_series_topic', {
      columns: { series_id: kind.id, topic_id: kind.id },
      primary: ['series_id', 'topic_id'],
      indices: [['topic_id']],
    });
    await createTable(runner, 'topic', {
      columns: {
        id: kind.id,
        code: kind.code,
        label_en: kind.name,
        label_ro: kind.name,
        label_no: kind.name,
        crime_type_id: optional(kind.id),
        source_id: kind.id,
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['crime_type_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'attendance',
      'event',
      'event_topic',
      'event_session',
      'event_series',
      'event_series_type',
      'event_series_topic',
      'topic',
    ]) {
      await runner.dropTable(table, true);
    }
  }
}
