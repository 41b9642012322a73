import sql from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { isOneOf, selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { ThreatAssessmentRow, ThreatAssessmentCrimeRow } from './threat-assessment.entity';

export const threatAssessmentList = new List<ThreatAssessmentRow, object>({
  row: ThreatAssessmentRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: { project: ['projectId'], author: ['authorId'], source: ['sourceId'], crimeTypes: [] },
  where: () => sql`1 = 1`,
});

/** Crime types that assessments name, by term. */
export const crimesOfThreats = (
  db: DataSource,
  assessmentIds: readonly string[],
): Promise<ThreatAssessmentCrimeRow[]> =>
  selectRows(
    db,
    ThreatAssessmentCrimeRow,
    'all',
    sql`JOIN crime_type c ON c.id = t.crime_type_id
      WHERE ${isOneOf(sql`t.threat_assessment_id`, assessmentIds)} ORDER BY c.term, c.id`,
  );

/** Assessments that name crime types, by code. */
export const threatsOfCrimes = (db: DataSource, crimeTypeIds: readonly string[]): Promise<ThreatAssessmentCrimeRow[]> =>
  selectRows(
    db,
    ThreatAssessmentCrimeRow,
    'all',
    sql`JOIN threat_assessment a ON a.id = t.threat_assessment_id
      WHERE ${isOneOf(sql`t.crime_type_id`, crimeTypeIds)} ORDER BY a.code, a.id`,
  );
