import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type Direction } from './indicator.enums';

@Entity('indicator')
@Index(['projectId', 'code'], { unique: true })
export class IndicatorRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index() @Column(kind.code) code!: string;
  @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Index() @Column({ ...optional(kind.id), name: 'objective_id' }) objectiveId!: string | null;
  /** Place in the report. */
  @Column(kind.count) position!: number;
  @Column(kind.name) title!: string;
  @Column(optional(kind.text)) definition!: string | null;
  @Column(kind.code) unit!: string;
  @Column(kind.code) direction!: Direction;
}
