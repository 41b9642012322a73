import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type FacilityKind } from './facility.enums';

@Entity('facility')
export class FacilityRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.code) kind!: FacilityKind;
  @Column(kind.name) name!: string;
  @Column(optional(kind.name)) purpose!: string | null;
  @Column(optional(kind.count)) quantity!: number | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
