import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind } from '../../../shared/database';
import { type Language } from './translation.enums';

@Entity('translation')
@Index(['projectId', 'language', 'id'])
export class TranslationRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  /** Id of the record whose words these are. */
  @Column({ ...kind.id, name: 'subject_id' }) subjectId!: string;
  /** Which of its fields. */
  @Column(kind.code) field!: string;
  @Column(kind.code) language!: Language;
  @Column(kind.text) text!: string;
}
