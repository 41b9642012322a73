import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

@Entity('procurement_count')
export class ProcurementCountRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.count) procedures!: number;
  @Column({ ...optional(kind.date), name: 'period_start' }) periodStart!: string | null;
  @Column({ ...optional(kind.date), name: 'period_end' }) periodEnd!: string | null;
  @Column({ ...optional(kind.amount), name: 'value_amount' }) valueAmount!: string | null;
  @Column({ ...optional(kind.code), name: 'value_currency' }) valueCurrency!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
