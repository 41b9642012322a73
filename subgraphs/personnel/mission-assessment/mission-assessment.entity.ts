import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { type AssessmentRating } from './mission-assessment.enums';

@Entity('mission_assessment')
export class MissionAssessmentRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index() @Column({ ...kind.id, name: 'mission_id' }) missionId!: string;
  @Column({ ...optional(kind.id), name: 'assessor_id' }) assessorId!: string | null;
  @Column(optional(kind.code)) rating!: AssessmentRating | null;
  @Column(kind.text) finding!: string;
  @Column({ ...kind.id, name: 'source_id' }) sourceId!: string;
  @Column({ ...kind.codes, name: 'not_reported' }) notReported!: string[];
}
