import sql from 'sql-template-tag';
import { allOf, isOneOf } from '../../../shared/database';
import { List } from '../../../shared/paging';
import { ProgrammeRow } from './programme.entity';
import { type ProgrammeFilter } from './programme.input';

export const programmeList = new List<ProgrammeRow, ProgrammeFilter>({
  row: ProgrammeRow,
  orders: { CODE_ASC: { by: 'code' } },
  defaultOrder: 'CODE_ASC',
  needs: {
    projects: [],
    figures: [],
    roles: [],
    comparable: ['areaCode', 'fundingPeriod'],
    source: ['sourceId'],
  },
  where: ({ areaCode, country, fundingPeriod, financialMechanism }) =>
    allOf(
      areaCode && isOneOf(sql`t.area_code`, areaCode),
      country && isOneOf(sql`t.country`, country),
      fundingPeriod && isOneOf(sql`t.funding_period`, fundingPeriod),
      financialMechanism && isOneOf(sql`t.financial_mechanism`, financialMechanism),
    ),
});
