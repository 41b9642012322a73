import sql, { type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { allOf, isOneOf, selectRows } from '../../../shared/database';
import { idOf } from '../../../shared/ids';
import { List } from '../../../shared/paging';
import { FigureRow } from './figure.entity';
import { type FigureFilter } from './figure.input';

const whether = (wanted: boolean | undefined, condition: Sql): Sql | undefined =>
  wanted === undefined ? undefined : wanted ? condition : sql`NOT (${condition})`;

const ofSource = (condition: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM source s WHERE s.id = t.source_id AND ${condition})`;

const idsOf = (type: string, codes: readonly string[]): string[] => codes.map((code) => idOf(type, code));

function conditions(filter: FigureFilter): Sql {
  const { kind, qualifier, workflow, measure, indicatorCode, projectCode, sourceKind, sourceCode } = filter;
  const { withoutEvidence, notReported, synthetic, superseded, recordedSince } = filter;
  return allOf(
    kind && isOneOf(sql`t.kind`, kind),
    qualifier && isOneOf(sql`t.qualifier`, qualifier),
    workflow && isOneOf(sql`t.workflow`, workflow),
    measure && isOneOf(sql`t.measure`, measure),
    indicatorCode &&
      sql`EXISTS (SELECT 1 FROM indicator i WHERE i.id = t.indicator_id AND ${isOneOf(sql`i.code`, indicatorCode)})`,
    projectCode && isOneOf(sql`t.project_id`, idsOf('Project', projectCode)),
    sourceKind && ofSource(isOneOf(sql`s.kind`, sourceKind)),
    sourceCode && isOneOf(sql`t.source_id`, idsOf('Source', sourceCode)),
    whether(withoutEvidence, sql`t.evidence IS NULL`),
    whether(notReported, sql`t.not_reported = 1`),
    whether(synthetic, ofSource(sql`s.synthetic = 1`)),
    whether(superseded, sql`EXISTS (SELECT 1 FROM figure later WHERE later.supersedes_id = t.id)`),
    recordedSince === undefined ? undefined : sql`t.recorded_at >= ${recordedSince}`,
  );
}

export const figureList = new List<FigureRow, FigureFilter>({
  row: FigureRow,
  orders: {
    CODE_ASC: { by: 'code' },
    RECORDED_AT_ASC: { by: 'recordedAt' },
    RECORDED_AT_DESC: { by: 'recordedAt', descending: true },
  },
  defaultOrder: 'CODE_ASC',
  needs: {
    indicator: ['indicatorId'],
    project: ['projectId'],
    programme: ['programmeId'],
    objective: ['objectiveId'],
    supersedes: ['supersedesId'],
    supersededBy: [],
    source: ['sourceId'],
  },
  where: conditions,
});

/** Every budget figure of projects, superseded ones included. */
export const budgetsOf = (db: DataSource, projectIds: readonly string[]): Promise<FigureRow[]> =>
  selectRows(
    db,
    FigureRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.project_id`, projectIds)} AND t.kind = 'BUDGET' ORDER BY t.recorded_at, t.id`,
  );
