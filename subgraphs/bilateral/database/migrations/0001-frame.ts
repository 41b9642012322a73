import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, optional } from '../../../../shared/database';

/** The tables of what frames a project: sources, bodies, places, programmes. */
export class Frame1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'source', {
      columns: {
        id: kind.id,
        code: kind.code,
        kind: kind.code,
        title: kind.name,
        publisher_id: optional(kind.id),
        url: optional(kind.name),
        published_on: optional(kind.date),
        retrieved_on: optional(kind.date),
        note: optional(kind.text),
        synthetic: kind.flag,
      },
      primary: ['id'],
      unique: [['code']],
    });
    await createTable(runner, 'organisation', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        name: kind.name,
        native_name: optional(kind.name),
        kind: kind.code,
        collective: kind.flag,
        country: optional(kind.code),
        place_id: optional(kind.id),
      },
      primary: ['id'],
      unique: [['code']],
    });
    await createTable(runner, 'organisation_role', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        role: kind.code,
        organisation_id: kind.id,
        project_id: optional(kind.id),
        programme_id: optional(kind.id),
      },
      primary: ['id'],
      indices: [['organisation_id'], ['project_id'], ['programme_id']],
    });
    await createTable(runner, 'place', {
      columns: {
        id: kind.id,
        scheme: { ...kind.code, length: 40 },
        version: { ...kind.code, length: 20 },
        code: { ...kind.code, length: 80 },
        kind: kind.code,
        name: kind.code,
        country: kind.code,
        seat: optional(kind.name),
        valid_from: optional(kind.date),
        valid_to: optional(kind.date),
        note: optional(kind.text),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      unique: [['scheme', 'version', 'code']],
      indices: [['name', 'id']],
    });
    await createTable(runner, 'place_succession', {
      columns: { predecessor_id: kind.id, successor_id: kind.id },
      primary: ['predecessor_id', 'successor_id'],
      indices: [['successor_id']],
    });
    await createTable(runner, 'crime_type', {
      columns: {
        id: kind.id,
        term: kind.code,
        label_en: kind.name,
        label_ro: kind.name,
        label_no: kind.name,
        iccs_code: optional(kind.code),
        empact_priority: optional(kind.name),
        empact_cycle: optional(kind.code),
        note: optional(kind.text),
        source_id: kind.id,
      },
      primary: ['id'],
      unique: [['term']],
    });
    await createTable(runner, 'programme', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        name: kind.name,
        area_code: optional(kind.code),
        area: optional(kind.name),
        financial_mechanism: kind.code,
        funding_period: kind.code,
        country: kind.code,
        approved_on: optional(kind.date),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['area_code']],
    });
    await createTable(runner, 'project', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        name: optional(kind.name),
        programme_id: optional(kind.id),
        status: optional(kind.code),
        starts_on: optional(kind.date),
        ends_on: optional(kind.date),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['programme_id', 'code', 'id']],
    });
    await createTable(runner, 'project_crime_focus', {
      columns: { project_id: kind.id, crime_type_id: kind.id },
      primary: ['project_id', 'crime_type_id'],
      indices: [['crime_type_id']],
    });
    await createTable(runner, 'project_alias', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        record_id: optional(kind.id),
      },
      primary: ['id'],
      indices: [['project_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'source',
      'organisation',
      'organisation_role',
      'place',
      'place_succession',
      'crime_type',
      'programme',
      'project',
      'project_crime_focus',
      'project_alias',
    ])
      await runner.dropTable(table, true);
  }
}
