import { Column, Entity, PrimaryColumn } from 'typeorm';
import { kind } from '../../../shared/database';

/** A beginning of a word of a name, as it is searched, in the order of the list that holds what is named so. */
@Entity('name_beginning', { withoutRowid: true })
export class NameBeginningRow {
  /** The table of what is named. */
  @PrimaryColumn({ ...kind.code, length: 20 }) noun!: 'organisation' | 'place' | 'project';
  @PrimaryColumn({ ...kind.code, length: 60 }) beginning!: string;
  /** What its list is ordered by: the name of a place, the code of an organisation or a project. */
  @PrimaryColumn({ ...kind.code, name: 'sorted_by' }) sortedBy!: string;
  @PrimaryColumn({ ...kind.id, name: 'named_id' }) namedId!: string;
  /** All words of the name, each between two spaces: an entry tells whether it has others that are asked for. */
  @Column(kind.text) words!: string;
}
