import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, optional } from '../../../../shared/database';

/** The tables personnel began with. */
export class Initial1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'deployment', {
      columns: {
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        officer_id: optional(kind.id),
        mission_id: optional(kind.id),
        direction: kind.code,
        type: kind.code,
        status: kind.code,
        host_district_id: optional(kind.id),
        host_unit_id: optional(kind.id),
        starts_on: optional(kind.date),
        ends_on: optional(kind.date),
        officer_days: optional(kind.count),
        support_kinds: kind.text,
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      unique: [['code']],
      indices: [
        ['mission_id', 'starts_on', 'id'],
        ['officer_id', 'starts_on', 'id'],
        ['host_district_id', 'starts_on', 'id'],
        ['starts_on', 'id'],
        ['project_id', 'starts_on', 'id'],
      ],
    });
    await createTable(runner, 'deployment_crime_focus', {
      columns: {
        deployment_id: kind.id,
        crime_type_id: kind.id,
      },
      primary: ['deployment_id', 'crime_type_id'],
      indices: [['crime_type_id']],
    });
    await createTable(runner, 'deployment_headcount', {
      columns: {
        id: kind.id,
        project_id: kind.id,
        direction: kind.code,
        officers: kind.count,
        period_start: optional(kind.date),
        period_end: optional(kind.date),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [['project_id']],
    });
    await createTable(runner, 'deployment_quarter', {
      columns: {
        deployment_id: kind.id,
        quarter: kind.code,
        days: kind.count,
      },
      primary: ['deployment_id', 'quarter'],
      indices: [['quarter']],
    });
    await createTable(runner, 'mission', {
      columns: {
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        title: kind.name,
        organiser_id: optional(kind.id),
        areas_of_interest: kind.text,
        starts_on: optional(kind.date),
        ends_on: optional(kind.date),
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['organiser_id'], ['project_id', 'code', 'id']],
    });
    await createTable(runner, 'mission_assessment', {
      columns: {
        id: kind.id,
        mission_id: kind.id,
        assessor_id: optional(kind.id),
        rating: optional(kind.code),
        finding: kind.text,
        source_id: kind.id,
        not_reported: kind.text,
      },
      primary: ['id'],
      indices: [['mission_id']],
    });
    await createTable(runner, 'mission_district', {
      columns: {
        mission_id: kind.id,
        place_id: kind.id,
      },
      primary: ['mission_id', 'place_id'],
      indices: [['place_id']],
    });
    await createTable(runner, 'officer', {
      columns: {
        id: kind.id,
        officer_ref: kind.code,
        rank_band: kind.code,
        home_unit_id: kind.id,
        source_id: kind.id,
      },
      primary: ['id'],
      unique: [['officer_ref']],
      indices: [['home_unit_id']],
    });
    await createTable(runner, 'officer_speciality', {
      columns: {
        officer_id: kind.id,
        speciality: kind.code,
      },
      primary: ['officer_id', 'speciality'],
      indices: [['speciality']],
    });
    await createTable(runner, 'police_unit', {
      columns: {
        id: kind.id,
        code: kind.code,
        name: kind.name,
        level: kind.code,
        parent_id: optional(kind.id),
        organisation_id: optional(kind.id),
        place_id: optional(kind.id),
        valid_from: optional(kind.date),
        valid_to: optional(kind.date),
        successor_id: optional(kind.id),
        source_id: kind.id,
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['parent_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'deployment',
      'deployment_crime_focus',
      'deployment_headcount',
      'deployment_quarter',
      'mission',
      'mission_assessment',
      'mission_district',
      'officer',
      'officer_speciality',
      'police_unit',
    ]) {
      await runner.dropTable(table, true);
    }
  }
}
