import { Column } from 'typeorm';
import { kind, optional } from '../../../shared/database';

/** Columns of a record that repeats what a source says. */
export abstract class StatedRow {
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column(optional(kind.name)) locator!: string | null;
  @Column(optional(kind.text)) note!: string | null;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
