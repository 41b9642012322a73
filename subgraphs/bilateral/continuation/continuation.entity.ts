import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';

@Entity('continuation')
export class ContinuationRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column({ ...optional(kind.id), name: 'next_project_id' }) nextProjectId!: string | null;
  @Column({ ...optional(kind.id), name: 'next_programme_id' }) nextProgrammeId!: string | null;
  @Column(kind.text) statement!: string;
  @Column({ ...optional(kind.name), name: 'raw_text' }) rawText!: string | null;
  @Column({ ...optional(kind.name), name: 'corrected_text' }) correctedText!: string | null;
}
