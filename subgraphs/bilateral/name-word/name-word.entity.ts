import { Entity, Index, PrimaryColumn } from 'typeorm';
import { kind } from '../../../shared/database';

/** A word of the name of a place, an organisation or a project, as it is searched. */
@Entity('name_word')
export class NameWordRow {
  @PrimaryColumn({ ...kind.code, length: 60 }) word!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'named_id' }) namedId!: string;
}
