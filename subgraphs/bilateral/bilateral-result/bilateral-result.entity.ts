import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type BilateralResultKind } from './bilateral-result.enums';

@Entity('bilateral_result')
export class BilateralResultRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.code) kind!: BilateralResultKind;
  @Column(kind.text) statement!: string;
  @Column(optional(kind.name)) evidence!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'organisation_id' }) organisationId!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'activity_id' }) activityId!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'objective_id' }) objectiveId!: string | null;
}
