import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

@Entity('topic')
export class TopicRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column({ ...kind.name, name: 'label_en' }) en!: string;
  @Column({ ...kind.name, name: 'label_ro' }) ro!: string;
  @Column({ ...kind.name, name: 'label_no' }) no!: string;
  @Index() @Column({ ...optional(kind.id), name: 'crime_type_id' }) crimeTypeId!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
}
