import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type UnitLevel } from './police-unit.enums';

@Entity('police_unit')
export class PoliceUnitRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column(kind.name) name!: string;
  @Column(kind.code) level!: UnitLevel;
  @Index() @Column({ ...optional(kind.id), name: 'parent_id' }) parentId!: string | null;
  @Column({ ...optional(kind.id), name: 'organisation_id' }) organisationId!: string | null;
  @Column({ ...optional(kind.id), name: 'place_id' }) placeId!: string | null;
  @Column({ ...optional(kind.date), name: 'valid_from' }) validFrom!: string | null;
  @Column({ ...optional(kind.date), name: 'valid_to' }) validTo!: string | null;
  @Column({ ...optional(kind.id), name: 'successor_id' }) successorId!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
}
