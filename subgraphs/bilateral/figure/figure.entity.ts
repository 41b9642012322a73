import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type Dimension, type FigureKind, type FigureQualifier, type FigureWorkflow } from './figure.enums';

/** Rows are only ever inserted: a correction is a new row that names the one it supersedes. */
@Entity('figure')
@Index(['projectId', 'code', 'id'])
@Index(['programmeId', 'code', 'id'])
@Index(['sourceId', 'code', 'id'])
@Index(['recordedAt', 'id'])
export class FigureRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column(kind.code) measure!: string;
  @Column(kind.code) kind!: FigureKind;
  @Column(kind.code) qualifier!: FigureQualifier;
  @Column(kind.code) workflow!: FigureWorkflow;
  @Column(optional(kind.amount)) value!: string | null;
  @Column(kind.code) unit!: string;
  @Column(optional(kind.text)) definition!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'indicator_id' }) indicatorId!: string | null;
  @Column({ ...optional(kind.id), name: 'project_id' }) projectId!: string | null;
  @Column({ ...optional(kind.id), name: 'programme_id' }) programmeId!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'objective_id' }) objectiveId!: string | null;
  @Column({ ...optional(kind.date), name: 'period_start' }) periodStart!: string | null;
  @Column({ ...optional(kind.date), name: 'period_end' }) periodEnd!: string | null;
  @Column({ ...optional(kind.date), name: 'as_of' }) asOf!: string | null;
  @Column({ ...kind.instant, name: 'recorded_at' }) recordedAt!: string;
  @Column({ ...kind.code, name: 'recorded_by' }) recordedBy!: string;
  // Unique: two corrections of one figure would leave no one standing.
  @Index({ unique: true }) @Column({ ...optional(kind.id), name: 'supersedes_id' }) supersedesId!: string | null;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column(optional(kind.name)) locator!: string | null;
  @Column(optional(kind.name)) evidence!: string | null;
  @Column(optional(kind.text)) note!: string | null;
  @Column({ ...optional(kind.name), name: 'raw_text' }) rawText!: string | null;
  @Column({ ...kind.flag, name: 'not_reported' }) notReported!: boolean;
  /** With its part: the figure is of a slice, not of the whole. */
  @Column(optional(kind.code)) dimension!: Dimension | null;
  @Column({ ...optional(kind.code), name: 'dimension_part' }) part!: string | null;
}
