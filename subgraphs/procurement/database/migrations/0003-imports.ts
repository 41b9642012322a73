import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable, kind, optional } from '../../../../shared/database';

/** What imports remember: publications, documents, runs and issues. */
export class Imports1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'import_document', {
      columns: {
        id: kind.id,
        ocid: kind.code,
        digest: kind.code,
        run_id: kind.id,
      },
      primary: ['id'],
      indices: [['digest']],
    });
    await createTable(runner, 'import_issue', {
      columns: {
        id: kind.id,
        file: kind.code,
        pointer: kind.name,
        rule: kind.code,
        severity: kind.code,
        message: kind.name,
        process_id: optional(kind.id),
        document_id: optional(kind.id),
        run_id: kind.id,
      },
      primary: ['id'],
      indices: [['document_id'], ['run_id'], ['process_id', 'id'], ['rule', 'id'], ['file', 'id']],
    });
    await createTable(runner, 'import_run', {
      columns: {
        id: kind.id,
        format: kind.code,
        started_at: kind.instant,
        finished_at: optional(kind.instant),
        documents_stored: kind.count,
        documents_unchanged: kind.count,
        documents_refused: kind.count,
      },
      primary: ['id'],
      indices: [['started_at', 'id']],
    });
    await createTable(runner, 'import_run_dropped', {
      columns: {
        run_id: kind.id,
        data_kind: kind.code,
        dropped: kind.count,
      },
      primary: ['run_id', 'data_kind'],
    });
    await createTable(runner, 'release_seen', {
      columns: {
        id: kind.id,
        process_id: kind.id,
        release_id: optional(kind.name),
        released_at: optional(kind.instant),
        released_on: optional(kind.date),
        tags: kind.text,
        digest: kind.code,
      },
      primary: ['id'],
      indices: [['process_id', 'released_at']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['import_document', 'import_issue', 'import_run', 'import_run_dropped', 'release_seen']) {
      await runner.dropTable(table, true);
    }
  }
}
