import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type OrganisationKind } from './organisation.enums';

@Entity('organisation')
export class OrganisationRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column(kind.name) name!: string;
  @Column({ ...optional(kind.name), name: 'native_name' }) nativeName!: string | null;
  @Column(kind.code) kind!: OrganisationKind;
  @Column(kind.flag) collective!: boolean;
  @Column(optional(kind.code)) country!: string | null;
  @Column({ ...optional(kind.id), name: 'place_id' }) placeId!: string | null;
}
