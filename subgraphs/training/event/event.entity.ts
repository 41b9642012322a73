import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type Delivery, type EventType } from './event.enums';

@Entity('event')
@Index(['projectId', 'startsOn', 'id'])
@Index(['startsOn', 'id'])
@Index(['placeId', 'startsOn', 'id'])
@Index(['organiserId', 'startsOn', 'id'])
@Index(['seriesId', 'startsOn', 'id'])
@Index(['type', 'startsOn', 'id'])
@Index(['country', 'startsOn', 'id'])
@Index(['delivery', 'startsOn', 'id'])
@Index(['endsOn', 'id'])
export class EventRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column({ ...optional(kind.id), name: 'series_id' }) seriesId!: string | null;
  @Column(kind.name) title!: string;
  @Column(kind.code) type!: EventType;
  @Column({ ...optional(kind.date), name: 'starts_on' }) startsOn!: string | null;
  @Column({ ...optional(kind.date), name: 'ends_on' }) endsOn!: string | null;
  @Column({ ...optional(kind.amount), name: 'duration_hours' }) durationHours!: string | null;
  /** ISO 3166-1 alpha-2 */
  @Column(optional(kind.code)) country!: string | null;
  @Column({ ...optional(kind.id), name: 'place_id' }) placeId!: string | null;
  @Column({ ...optional(kind.id), name: 'organiser_id' }) organiserId!: string | null;
  @Column(optional(kind.code)) delivery!: Delivery | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}

@Entity('event_topic')
export class EventTopicRow {
  @PrimaryColumn({ ...kind.id, name: 'event_id' }) eventId!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'topic_id' }) topicId!: string;
}

/** A block of the days of an event, in the order they begin: see blocksOver. `writeRows` writes them with it. */
@Entity('event_span')
export class EventSpanRow {
  @PrimaryColumn({ ...kind.code, length: 20 }) block!: string;
  @PrimaryColumn({ ...kind.date, name: 'starts_on' }) startsOn!: string;
  @PrimaryColumn({ ...kind.id, name: 'event_id' }) eventId!: string;
}
