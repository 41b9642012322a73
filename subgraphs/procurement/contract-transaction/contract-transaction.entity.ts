import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

@Entity('contract_transaction')
@Index(['contractId', 'seq'])
export class ContractTransactionRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index() @Column({ ...kind.id, name: 'process_id' }) processId!: string;
  @Column({ ...kind.id, name: 'contract_id' }) contractId!: string;
  @Column(kind.count) seq!: number;
  @Column({ ...optional(kind.name), name: 'local_id' }) localId!: string | null;
  @Column({ ...optional(kind.instant), name: 'made_at' }) madeAt!: string | null;
  @Column({ ...optional(kind.amount), name: 'value_amount' }) valueAmount!: string | null;
  @Column({ ...optional(kind.code), name: 'value_currency' }) valueCurrency!: string | null;
  // Organisations only: of a natural person nothing is kept.
  @Column({ ...optional(kind.name), name: 'payer_name' }) payerName!: string | null;
  @Column({ ...optional(kind.code), name: 'payer_scheme' }) payerScheme!: string | null;
  @Column({ ...optional(kind.code), name: 'payer_identifier' }) payerIdentifier!: string | null;
  @Column({ ...optional(kind.name), name: 'payee_name' }) payeeName!: string | null;
  @Column({ ...optional(kind.code), name: 'payee_scheme' }) payeeScheme!: string | null;
  @Column({ ...optional(kind.code), name: 'payee_identifier' }) payeeIdentifier!: string | null;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
