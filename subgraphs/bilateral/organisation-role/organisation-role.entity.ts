import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type ProgrammeRole } from './organisation-role.enums';

@Entity('organisation_role')
export class OrganisationRoleRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(kind.code) role!: ProgrammeRole;
  @Index() @Column({ ...kind.id, name: 'organisation_id' }) organisationId!: string;
  @Index() @Column({ ...optional(kind.id), name: 'project_id' }) projectId!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'programme_id' }) programmeId!: string | null;
}
