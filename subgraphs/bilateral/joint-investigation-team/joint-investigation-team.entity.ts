import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';

@Entity('joint_investigation_team')
export class JointInvestigationTeamRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.text) statement!: string;
  @Column(optional(kind.count)) teams!: number | null;
  @Column({ ...optional(kind.date), name: 'starts_on' }) startsOn!: string | null;
  @Column({ ...optional(kind.date), name: 'ends_on' }) endsOn!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'objective_id' }) objectiveId!: string | null;
}
