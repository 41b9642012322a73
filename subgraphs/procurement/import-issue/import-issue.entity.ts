import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type ImportRule, type ImportSeverity } from './import-issue.enums';

@Entity('import_issue')
@Index(['file', 'id'])
@Index(['rule', 'id'])
@Index(['runId', 'file', 'id'])
@Index(['processId', 'file', 'id'])
@Index(['rule', 'file', 'id'])
@Index(['severity', 'file', 'id'])
export class ImportIssueRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(kind.code) file!: string;
  @Column(kind.name) pointer!: string;
  @Column(kind.code) rule!: ImportRule;
  @Column(kind.code) severity!: ImportSeverity;
  @Column(kind.name) message!: string;
  @Column({ ...optional(kind.id), name: 'process_id' }) processId!: string | null;
  /** Document the issue came with; its issues go when it is read anew with other content. Null for what was refused. */
  @Index() @Column({ ...optional(kind.id), name: 'document_id' }) documentId!: string | null;
  @Column({ ...kind.id, name: 'run_id' }) runId!: string;
}
