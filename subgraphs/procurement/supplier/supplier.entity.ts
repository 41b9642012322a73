import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

/** Who awards go to. A natural person is kept without name, number or country. */
@Entity('supplier')
@Index(['awardCount', 'id'])
@Index(['buyerCount', 'id'])
@Index(['scheme', 'identifier'])
@Index(['name', 'id'])
@Index(['country'])
@Index(['identifier'])
@Index(['isPerson'])
export class SupplierRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(optional(kind.name)) name!: string | null;
  @Column({ ...kind.flag, name: 'is_person' }) isPerson!: boolean;
  @Column(optional(kind.code)) scheme!: string | null;
  @Column(optional(kind.code)) identifier!: string | null;
  @Column(optional(kind.code)) country!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'organisation_id' }) organisationId!: string | null;
  /** Awards that stand, and the buyers who made them: counted when they are written, so that lists can order by them. */
  @Column({ ...kind.count, name: 'award_count' }) awardCount!: number;
  @Column({ ...kind.count, name: 'buyer_count' }) buyerCount!: number;
  /** State of the process the row was last taken from: see rankOf. */
  @Column({ ...kind.code, name: 'state_rank' }) stateRank!: string;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
