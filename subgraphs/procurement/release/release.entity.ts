import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

/** A publication of a process, as seen by an import. Rows are only ever added. */
@Entity('release_seen')
@Index(['processId', 'releasedAt'])
export class ReleaseRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...kind.id, name: 'process_id' }) processId!: string;
  @Column({ ...optional(kind.name), name: 'release_id' }) releaseId!: string | null;
  @Column({ ...optional(kind.instant), name: 'released_at' }) releasedAt!: string | null;
  /** Day in the publisher's own calendar. */
  @Column({ ...optional(kind.date), name: 'released_on' }) releasedOn!: string | null;
  @Column(kind.codes) tags!: string[];
  @Column(kind.code) digest!: string;
}
