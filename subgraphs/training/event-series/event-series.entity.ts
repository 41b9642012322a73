import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type EventType } from '../event/event.enums';

@Entity('event_series')
@Index(['projectId', 'code', 'id'])
export class EventSeriesRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.name) title!: string;
  @Column({ ...optional(kind.count), name: 'stated_events' }) statedEvents!: number | null;
  @Column({ ...optional(kind.count), name: 'stated_participants' }) statedParticipants!: number | null;
  @Column({ ...optional(kind.date), name: 'period_start' }) periodStart!: string | null;
  @Column({ ...optional(kind.date), name: 'period_end' }) periodEnd!: string | null;
  @Column(optional(kind.text)) purpose!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}

/** Types of the events a series stands for: a source may count workshops and seminars in one number. */
@Entity('event_series_type')
export class EventSeriesTypeRow {
  @PrimaryColumn({ ...kind.id, name: 'series_id' }) seriesId!: string;
  @Index() @PrimaryColumn({ ...kind.code, name: 'type' }) type!: EventType;
}

@Entity('event_series_topic')
export class EventSeriesTopicRow {
  @PrimaryColumn({ ...kind.id, name: 'series_id' }) seriesId!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'topic_id' }) topicId!: string;
}
