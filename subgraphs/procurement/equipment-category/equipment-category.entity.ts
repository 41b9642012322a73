import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind } from '../../../shared/database';
import { type EquipmentCategoryCode } from './equipment-category.enums';

@Entity('equipment_category')
export class EquipmentCategoryRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: EquipmentCategoryCode;
  @Column(kind.count) seq!: number;
  @Column({ ...kind.codes, name: 'cpv_prefixes' }) cpvPrefixes!: string[];
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
}

/** A source names a category for a project. */
@Entity('equipment_category_statement')
@Index(['projectId', 'seq'])
export class EquipmentCategoryStatementRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Index() @Column(kind.code) code!: EquipmentCategoryCode;
  @Column(kind.count) seq!: number;
  @Column(kind.name) phrase!: string;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
