import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type SourceKind } from './source.enums';

@Entity('source')
export class SourceRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column(kind.code) kind!: SourceKind;
  @Column(kind.name) title!: string;
  @Column({ ...optional(kind.id), name: 'publisher_id' }) publisherId!: string | null;
  @Column(optional(kind.name)) url!: string | null;
  @Column({ ...optional(kind.date), name: 'published_on' }) publishedOn!: string | null;
  @Column({ ...optional(kind.date), name: 'retrieved_on' }) retrievedOn!: string | null;
  @Column(optional(kind.text)) note!: string | null;
  @Column(kind.flag) synthetic!: boolean;
}
