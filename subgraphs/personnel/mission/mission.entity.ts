import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

@Entity('mission')
@Index(['projectId', 'code', 'id'])
@Index(['organiserId', 'code', 'id'])
export class MissionRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.name) title!: string;
  @Column({ ...optional(kind.id), name: 'organiser_id' }) organiserId!: string | null;
  @Column({ ...kind.codes, name: 'areas_of_interest' }) areasOfInterest!: string[];
  @Column({ ...optional(kind.date), name: 'starts_on' }) startsOn!: string | null;
  @Column({ ...optional(kind.date), name: 'ends_on' }) endsOn!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}

@Entity('mission_district')
export class MissionDistrictRow {
  @PrimaryColumn({ ...kind.id, name: 'mission_id' }) missionId!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'place_id' }) placeId!: string;
}
