import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';

@Entity('event_session')
@Index(['eventId', 'number', 'id'])
export class SessionRow {
  @PrimaryColumn(kind.id) id!: string;
  @Column({ ...kind.id, name: 'event_id' }) eventId!: string;
  @Column({ ...kind.count, name: 'session_number' }) number!: number;
  @Column(kind.name) title!: string;
  @Column({ ...optional(kind.date), name: 'held_on' }) heldOn!: string | null;
  @Column({ ...optional(kind.amount), name: 'duration_hours' }) durationHours!: string | null;
  @Column({ ...optional(kind.id), name: 'topic_id' }) topicId!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
