import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

@Entity('buyer')
@Index(['processCount', 'id'])
@Index(['scheme', 'identifier'])
@Index(['name', 'id'])
@Index(['country'])
@Index(['identifier'])
export class BuyerRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column(optional(kind.name)) name!: string | null;
  @Column(optional(kind.code)) scheme!: string | null;
  @Column(optional(kind.code)) identifier!: string | null;
  @Column(optional(kind.code)) country!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'organisation_id' }) organisationId!: string | null;
  /** Its contracting processes: counted when they are written, so that lists can order by them. */
  @Column({ ...kind.count, name: 'process_count' }) processCount!: number;
  /** State of the process the row was last taken from: see rankOf. */
  @Column({ ...kind.code, name: 'state_rank' }) stateRank!: string;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
