import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

/** A run of an importer that changed something; one that finds everything known leaves no trace. */
@Entity('import_run')
@Index(['startedAt', 'id'])
export class ImportRunRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(kind.code) format!: string;
  @Column({ ...kind.instant, name: 'started_at' }) startedAt!: string;
  @Column({ ...optional(kind.instant), name: 'finished_at' }) finishedAt!: string | null;
  @Column({ ...kind.count, name: 'documents_stored' }) documentsStored!: number;
  @Column({ ...kind.count, name: 'documents_unchanged' }) documentsUnchanged!: number;
  @Column({ ...kind.count, name: 'documents_refused' }) documentsRefused!: number;
}

@Entity('import_run_dropped')
export class ImportRunDroppedRow {
  @PrimaryColumn({ ...kind.id, name: 'run_id' }) runId!: string;
  @PrimaryColumn({ ...kind.code, name: 'data_kind' }) kind!: string;
  @Column({ ...kind.count, name: 'dropped' }) count!: number;
}

/** A release or record as it was last read, known by its content; not in the graph. */
@Entity('import_document')
export class ImportDocumentRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(kind.code) ocid!: string;
  /** Of the content without personal data. */
  @Index() @Column(kind.code) digest!: string;
  @Column({ ...kind.id, name: 'run_id' }) runId!: string;
}
