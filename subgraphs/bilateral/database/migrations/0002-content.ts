import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, optional } from '../../../../shared/database';

/** The tables of what a project set out to do and how the two sides worked together. */
export class Content1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'objective', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        level: kind.code,
        version: kind.code,
        strand: optional(kind.code),
        statement: kind.text,
        effect: optional(kind.text),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id']],
    });
    await createTable(runner, 'outcome', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        stage: kind.code,
        statement: kind.text,
        objective_id: optional(kind.id),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id'], ['objective_id']],
    });
    await createTable(runner, 'target_group', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        kind: kind.code,
        statement: kind.text,
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id']],
    });
    await createTable(runner, 'narrative', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        kind: kind.code,
        statement: kind.text,
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id']],
    });
    await createTable(runner, 'threat_assessment', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        subject: kind.text,
        finding: kind.text,
        trend: optional(kind.code),
        since_year: optional(kind.count),
        raw_text: optional(kind.name),
        author_id: optional(kind.id),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id'], ['author_id']],
    });
    await createTable(runner, 'threat_assessment_crime', {
      columns: { threat_assessment_id: kind.id, crime_type_id: kind.id },
      primary: ['threat_assessment_id', 'crime_type_id'],
      indices: [['crime_type_id']],
    });
    await createTable(runner, 'cooperation_channel', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        channel: kind.code,
        statement: kind.text,
        organisation_id: optional(kind.id),
        objective_id: optional(kind.id),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id'], ['organisation_id'], ['objective_id']],
    });
    await createTable(runner, 'joint_investigation_team', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        statement: kind.text,
        teams: optional(kind.count),
        starts_on: optional(kind.date),
        ends_on: optional(kind.date),
        objective_id: optional(kind.id),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id'], ['objective_id']],
    });
    await createTable(runner, 'bilateral_activity', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        mission_id: optional(kind.id),
        level: kind.code,
        type: kind.code,
        contribution: optional(kind.code),
        statement: kind.text,
        purpose: optional(kind.text),
        times: optional(kind.count),
        organisation_id: optional(kind.id),
        programme_id: optional(kind.id),
        objective_id: optional(kind.id),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id'], ['organisation_id'], ['programme_id'], ['objective_id']],
    });
    await createTable(runner, 'bilateral_result', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        kind: kind.code,
        statement: kind.text,
        evidence: optional(kind.name),
        organisation_id: optional(kind.id),
        activity_id: optional(kind.id),
        objective_id: optional(kind.id),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id'], ['organisation_id'], ['activity_id'], ['objective_id']],
    });
    await createTable(runner, 'continuation', {
      columns: {
        source_id: kind.id,
        locator: optional(kind.name),
        note: optional(kind.text),
        not_reported: kind.text,
        id: kind.id,
        code: kind.code,
        project_id: kind.id,
        next_project_id: optional(kind.id),
        next_programme_id: optional(kind.id),
        statement: kind.text,
        raw_text: optional(kind.name),
        corrected_text: optional(kind.name),
      },
      primary: ['id'],
      unique: [['code']],
      indices: [['project_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'objective',
      'outcome',
      'target_group',
      'narrative',
      'threat_assessment',
      'threat_assessment_crime',
      'cooperation_channel',
      'joint_investigation_team',
      'bilateral_activity',
      'bilateral_result',
      'continuation',
    ])
      await runner.dropTable(table, true);
  }
}
