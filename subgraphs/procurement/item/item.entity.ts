import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

@Entity('item')
@Index(['processId', 'seq'])
@Index(['cpv', 'processId'])
export class ItemRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...kind.id, name: 'process_id' }) processId!: string;
  /** Award the item was awarded with; null for what the tender asks for. */
  @Index() @Column({ ...optional(kind.id), name: 'award_id' }) awardId!: string | null;
  @Column(kind.count) seq!: number;
  @Column(optional(kind.text)) description!: string | null;
  /** Eight digits, without the check digit. */
  @Column(optional(kind.code)) cpv!: string | null;
  @Column({ ...optional(kind.name), name: 'cpv_label' }) cpvLabel!: string | null;
  @Column(optional(kind.amount)) quantity!: string | null;
  @Column(optional(kind.name)) unit!: string | null;
}
