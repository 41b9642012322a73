import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind } from '../../../shared/database';
import { type RankBand, type Speciality } from './officer.enums';

@Entity('officer')
@Index(['rankBand', 'officerRef', 'id'])
@Index(['homeUnitId', 'officerRef', 'id'])
export class OfficerRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column({ ...kind.code, name: 'officer_ref' }) officerRef!: string;
  @Column({ ...kind.code, name: 'rank_band' }) rankBand!: RankBand;
  @Column({ ...kind.id, name: 'home_unit_id' }) homeUnitId!: string;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
}

@Entity('officer_speciality')
export class OfficerSpecialityRow {
  @PrimaryColumn({ ...kind.id, name: 'officer_id' }) officerId!: string;
  @Index() @PrimaryColumn({ ...kind.code, name: 'speciality' }) speciality!: Speciality;
}
