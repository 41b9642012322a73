import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type Channel } from './cooperation-channel.enums';

@Entity('cooperation_channel')
export class CooperationChannelRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.code) channel!: Channel;
  @Column(kind.text) statement!: string;
  @Index() @Column({ ...optional(kind.id), name: 'organisation_id' }) organisationId!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'objective_id' }) objectiveId!: string | null;
}
