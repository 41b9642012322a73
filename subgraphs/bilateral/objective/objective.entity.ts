import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type ObjectiveLevel, type ObjectiveVersion, type Strand } from './objective.enums';

@Entity('objective')
export class ObjectiveRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.code) level!: ObjectiveLevel;
  @Column(kind.code) version!: ObjectiveVersion;
  @Column(optional(kind.code)) strand!: Strand | null;
  @Column(kind.text) statement!: string;
  @Column(optional(kind.text)) effect!: string | null;
}
