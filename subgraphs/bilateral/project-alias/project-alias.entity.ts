import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';

@Entity('project_alias')
export class ProjectAliasRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column({ ...optional(kind.id), name: 'record_id' }) recordId!: string | null;
}
