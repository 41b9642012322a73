import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type AwardStatus } from './award.enums';

@Entity('award')
@Index(['processId', 'seq'])
@Index(['awardedAt', 'id'])
@Index(['status', 'awardedAt', 'id'])
export class AwardRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...kind.id, name: 'process_id' }) processId!: string;
  @Column(kind.count) seq!: number;
  @Column({ ...optional(kind.name), name: 'local_id' }) localId!: string | null;
  @Column(optional(kind.name)) title!: string | null;
  @Column(optional(kind.code)) status!: AwardStatus | null;
  @Column({ ...optional(kind.name), name: 'status_details' }) statusDetails!: string | null;
  @Column({ ...optional(kind.instant), name: 'awarded_at' }) awardedAt!: string | null;
  @Column({ ...optional(kind.amount), name: 'value_amount' }) valueAmount!: string | null;
  @Column({ ...optional(kind.code), name: 'value_currency' }) valueCurrency!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}

/** Who an award went to, with the buyer beside it, so that suppliers are counted without a join. */
@Entity('award_supplier')
@Index(['supplierId', 'awardId'])
export class AwardSupplierRow {
  @PrimaryColumn({ ...kind.id, name: 'award_id' }) awardId!: string;
  @PrimaryColumn({ ...kind.id, name: 'supplier_id' }) supplierId!: string;
  @Index() @Column({ ...kind.id, name: 'process_id' }) processId!: string;
  @Column({ ...optional(kind.id), name: 'buyer_id' }) buyerId!: string | null;
  @Column(kind.count) seq!: number;
  /** Whether the award stands: it is neither cancelled nor unsuccessful. */
  @Column(kind.flag) stands!: boolean;
}
