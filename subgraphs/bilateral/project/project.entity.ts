import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type ProjectStatus } from './project.enums';

@Entity('project')
@Index(['programmeId', 'code', 'id'])
export class ProjectRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column(optional(kind.name)) name!: string | null;
  @Column({ ...optional(kind.id), name: 'programme_id' }) programmeId!: string | null;
  @Column(optional(kind.code)) status!: ProjectStatus | null;
  @Column({ ...optional(kind.date), name: 'starts_on' }) startsOn!: string | null;
  @Column({ ...optional(kind.date), name: 'ends_on' }) endsOn!: string | null;
}

/** Crime a project is directed against. */
@Entity('project_crime_focus')
export class ProjectCrimeFocusRow {
  @PrimaryColumn({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'crime_type_id' }) crimeTypeId!: string;
}
