import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { kind, optional } from '../../../shared/database';
import { StatedRow } from '../stated/stated.entity';
import { type ThreatTrend } from './threat-assessment.enums';

@Entity('threat_assessment')
export class ThreatAssessmentRow extends StatedRow {
  @PrimaryColumn(kind.id) id!: string;
  @Index({ unique: true }) @Column(kind.code) code!: string;
  @Index() @Column({ ...kind.id, name: 'project_id' }) projectId!: string;
  @Column(kind.text) subject!: string;
  @Column(kind.text) finding!: string;
  @Column(optional(kind.code)) trend!: ThreatTrend | null;
  @Column({ ...optional(kind.count), name: 'since_year' }) sinceYear!: number | null;
  @Column({ ...optional(kind.name), name: 'raw_text' }) rawText!: string | null;
  @Index() @Column({ ...optional(kind.id), name: 'author_id' }) authorId!: string | null;
}

/** Crime types an assessment names. */
@Entity('threat_assessment_crime')
export class ThreatAssessmentCrimeRow {
  @PrimaryColumn({ ...kind.id, name: 'threat_assessment_id' }) threatAssessmentId!: string;
  @Index() @PrimaryColumn({ ...kind.id, name: 'crime_type_id' }) crimeTypeId!: string;
}
