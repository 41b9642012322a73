import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type ActivityLevel, type ActivityType, type ContributionKind } from './bilateral-activity.enums';

@Entity('bilateral_activity')
export class BilateralActivityRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column({ ...optional(kind.id), name: 'mission_id' }) missionId!: string | null;
  @Column(kind.code) level!: ActivityLevel;
  @Column(kind.code) type!: ActivityType;
  @Column(optional(kind.code)) contribution!: ContributionKind | null;
  @Column(kind.text) statement!: string;
  @Column(optional(kind.text)) purpose!: string | null;
  @Column(optional(kind.count)) times!: number | null;
  @Index() @Column({ ...optional(kind.id), name: 'organisation_id' }) organisationId!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'programme_id' }) programmeId!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'objective_id' }) objectiveId!: string | null;
}
