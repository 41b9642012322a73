import sql from 'sql-template-tag';
import { allOf, isOneOf } from '../../../shared/database';
import { idOf } from '../../../shared/ids';
import { List } from '../../../shared/paging';
import { IndicatorRow } from './indicator.entity';
import { type IndicatorFilter } from './indicator.input';

const definition = {
  row: IndicatorRow,
  orders: { CODE_ASC: { by: 'code' }, POSITION_ASC: { by: 'position' } },
  needs: {
    project: ['projectId'],
    objective: ['objectiveId'],
    source: ['sourceId'],
    baseline: ['projectId'],
    target: ['projectId'],
    reported: ['projectId'],
    reportedVariance: ['projectId'],
    variance: ['projectId'],
    progress: ['projectId'],
    status: ['projectId', 'direction'],
    periods: ['projectId'],
    figures: [],
    sourcesDisagree: [],
    recorded: ['code'],
    agreement: ['code', 'projectId'],
    disaggregation: ['code', 'projectId'],
  },
  where: ({ code, projectCode }: IndicatorFilter) =>
    allOf(
      code && isOneOf(sql`t.code`, code),
      projectCode &&
        isOneOf(
          sql`t.project_id`,
          projectCode.map((one) => idOf('Project', one)),
        ),
    ),
} as const;

export const indicatorList = new List<IndicatorRow, IndicatorFilter>({ ...definition, defaultOrder: 'CODE_ASC' });

/** The indicators of one project or objective, as the report has them. */
export const indicatorsInOrder = new List<IndicatorRow, IndicatorFilter>({
  ...definition,
  defaultOrder: 'POSITION_ASC',
});
