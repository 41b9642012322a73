import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type TargetGroupKind } from './target-group.enums';

@Entity('target_group')
export class TargetGroupRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.code) kind!: TargetGroupKind;
  @Column(kind.text) statement!: string;
}
