import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type DeploymentDirection } from '../deployment/deployment.enums';

@Entity('deployment_headcount')
export class DeploymentHeadcountRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.code) direction!: DeploymentDirection;
  @Column(kind.count) officers!: number;
  @Column({ ...optional(kind.date), name: 'period_start' }) periodStart!: string | null;
  @Column({ ...optional(kind.date), name: 'period_end' }) periodEnd!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
