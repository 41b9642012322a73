import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type ContractStatus } from './contract.enums';

@Entity('contract')
@Index(['processId', 'seq'])
export class ContractRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...kind.id, name: 'process_id' }) processId!: string;
  @Index() @Column({ ...optional(kind.id), name: 'award_id' }) awardId!: string | null;
  @Column(kind.count) seq!: number;
  @Column({ ...optional(kind.name), name: 'local_id' }) localId!: string | null;
  @Column(optional(kind.name)) title!: string | null;
  @Column(optional(kind.code)) status!: ContractStatus | null;
  @Column({ ...optional(kind.name), name: 'status_details' }) statusDetails!: string | null;
  @Column({ ...optional(kind.instant), name: 'signed_at' }) signedAt!: string | null;
  @Column({ ...optional(kind.amount), name: 'value_amount' }) valueAmount!: string | null;
  @Column({ ...optional(kind.code), name: 'value_currency' }) valueCurrency!: string | null;
  @Column({ ...optional(kind.instant), name: 'starts_at' }) startsAt!: string | null;
  @Column({ ...optional(kind.instant), name: 'ends_at' }) endsAt!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
