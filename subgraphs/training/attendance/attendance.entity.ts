import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type Delivery } from '../event/event.enums';
import { type StakeholderType } from './attendance.enums';

/** Either of an event, and then a record, or of a series, and then a statement. */
@Entity('attendance')
@Index(['eventId', 'stakeholderType', 'id'])
@Index(['seriesId', 'stakeholderType', 'id'])
@Index(['officerId', 'stakeholderType', 'id'])
@Index(['stakeholderType', 'id'])
@Index(['organisationId', 'stakeholderType', 'id'])
@Index(['delivery', 'stakeholderType', 'id'])
export class AttendanceRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...optional(kind.id), name: 'event_id' }) eventId!: string | null;
  @Column({ ...optional(kind.id), name: 'series_id' }) seriesId!: string | null;
  @Column({ ...kind.code, name: 'stakeholder_type' }) stakeholderType!: StakeholderType;
  @Column({ ...optional(kind.id), name: 'organisation_id' }) organisationId!: string | null;
  @Column({ ...optional(kind.count), name: 'head_count' }) count!: number | null;
  @Column(optional(kind.count)) female!: number | null;
  @Column(optional(kind.count)) male!: number | null;
  @Column(optional(kind.code)) delivery!: Delivery | null;
  @Column({ ...optional(kind.id), name: 'officer_id' }) officerId!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
