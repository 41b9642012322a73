import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import {
  type DeploymentDirection,
  type DeploymentStatus,
  type DeploymentType,
  type SupportKind,
} from './deployment.enums';

@Entity('deployment')
@Index(['projectId', 'startsOn', 'id'])
@Index(['startsOn', 'id'])
@Index(['hostDistrictId', 'startsOn', 'id'])
@Index(['officerId', 'startsOn', 'id'])
@Index(['missionId', 'startsOn', 'id'])
@Index(['direction', 'startsOn', 'id'])
@Index(['status', 'startsOn', 'id'])
@Index(['type', 'startsOn', 'id'])
@Index(['endsOn', 'id'])
export class DeploymentRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column({ ...optional(kind.id), name: 'officer_id' }) officerId!: string | null;
  @Column({ ...optional(kind.id), name: 'mission_id' }) missionId!: string | null;
  @Column(kind.code) direction!: DeploymentDirection;
  @Column(kind.code) type!: DeploymentType;
  @Column(kind.code) status!: DeploymentStatus;
  @Column({ ...optional(kind.id), name: 'host_district_id' }) hostDistrictId!: string | null;
  @Column({ ...optional(kind.id), name: 'host_unit_id' }) hostUnitId!: string | null;
  @Column({ ...optional(kind.date), name: 'starts_on' }) startsOn!: string | null;
  @Column({ ...optional(kind.date), name: 'ends_on' }) endsOn!: string | null;
  @Column({ ...optional(kind.count), name: 'officer_days' }) officerDays!: number | null;
  @Column({ ...kind.codes, name: 'support_kinds' }) supportKinds!: SupportKind[];
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}

@Entity('deployment_crime_focus')
export class DeploymentCrimeFocusRow {
  @PrimaryColumn({ ...kind.id, name: 'deployment_id' }) deploymentId!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'crime_type_id' }) crimeTypeId!: string;
}

/** Days of a deployment that fall in one quarter: kept beside it, so that days by quarter are a sum and not a calendar. */
@Entity('deployment_quarter')
export class DeploymentQuarterRow {
  @PrimaryColumn({ ...kind.id, name: 'deployment_id' }) deploymentId!: string;
  /** YYYY-Qn */
  @Index() @PrimaryColumn({ ...kind.code, name: 'quarter' }) quarter!: string;
  @Column(kind.count) days!: number;
}

/** A block of the days of a deployment, in the order they begin: see blocksOver. `writeRows` writes them with it. */
@Entity('deployment_span')
export class DeploymentSpanRow {
  @PrimaryColumn({ ...kind.code, length: 20 }) block!: string;
  @PrimaryColumn({ ...kind.date, name: 'starts_on' }) startsOn!: string;
  @PrimaryColumn({ ...kind.id, name: 'deployment_id' }) deploymentId!: string;
}
