import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

@Entity('crime_type')
export class CrimeTypeRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) term!: string;
  @Column({ ...kind.name, name: 'label_en' }) labelEn!: string;
  @Column({ ...kind.name, name: 'label_ro' }) labelRo!: string;
  @Column({ ...kind.name, name: 'label_no' }) labelNo!: string;
  @Column({ ...optional(kind.code), name: 'iccs_code' }) iccsCode!: string | null;
  @Column({ ...optional(kind.name), name: 'empact_priority' }) empactPriority!: string | null;
  @Column({ ...optional(kind.code), name: 'empact_cycle' }) empactCycle!: string | null;
  @Column(optional(kind.text)) note!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
}
