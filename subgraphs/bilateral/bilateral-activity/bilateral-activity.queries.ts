import sql from 'sql-template-tag';
import { allOf, isOneOf } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { BilateralActivityRow } from './bilateral-activity.entity';
import { type BilateralActivityFilter } from './bilateral-activity.input';

export const bilateralActivityList = new List<BilateralActivityRow, BilateralActivityFilter>({
  row: BilateralActivityRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: {
    project: ['projectId'],
    organisation: ['organisationId'],
    programme: ['programmeId'],
    objective: ['objectiveId'],
    source: ['sourceId'],
    mission: ['missionId'],
    results: [],
  },
  where: ({ level, type, contribution }) =>
    allOf(
      level && isOneOf(sql`t.level`, level),
      type && isOneOf(sql`t.type`, type),
      contribution && isOneOf(sql`t.contribution`, contribution),
    ),
});
