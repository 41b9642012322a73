import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type PlaceKind } from './place.enums';

@Entity('place')
@Index(['scheme', 'version', 'code'], { unique: true })
@Index(['name', 'id'])
export class PlaceRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...kind.code, length: 40 }) scheme!: string;
  @Column({ ...kind.code, length: 20 }) version!: string;
  @Column({ ...kind.code, length: 80 }) code!: string;
  @Column(kind.code) kind!: PlaceKind;
  @Column({ ...kind.name, length: 190 }) name!: string;
  @Column(kind.code) country!: string;
  @Column(optional(kind.name)) seat!: string | null;
  @Column({ ...optional(kind.date), name: 'valid_from' }) validFrom!: string | null;
  @Column({ ...optional(kind.date), name: 'valid_to' }) validTo!: string | null;
  @Column(optional(kind.text)) note!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}

/** Which place took over the area of which: a place may be split among several. */
@Entity('place_succession')
export class PlaceSuccessionRow {
  @PrimaryColumn({ ...kind.id, name: 'predecessor_id' }) predecessorId!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'successor_id' }) successorId!: string;
}
