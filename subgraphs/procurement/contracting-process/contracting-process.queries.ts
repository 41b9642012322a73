import sql, { raw } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { isOneOf, run, selectRows } from '../../../shared/database';
import { List } from '../../../shared/paging';
import {
  ContractingProcessCrimeFocusRow,
  ContractingProcessFacilityRow,
  ContractingProcessRow,
} from './contracting-process.entity';
import { type ContractingProcessFilter } from './contracting-process.input';
import { processFields, processParents, processRollup } from './contracting-process.rollup';
import { processConditions } from './process-conditions';
import { leadTo } from './process-leads';

export const contractingProcessList = new List<ContractingProcessRow, ContractingProcessFilter>({
  row: ContractingProcessRow,
  orders: {
    PUBLISHED_ON_DESC: { by: 'publishedOn', descending: true },
    PUBLISHED_ON_ASC: { by: 'publishedOn' },
    DEADLINE_ON_ASC: { by: 'deadlineOn' },
    OCID_ASC: { by: 'ocid' },
  },
  defaultOrder: 'PUBLISHED_ON_DESC',
  needs: {
    tender: [
      'hasTender',
      'title',
      'description',
      'status',
      'statusDetails',
      'method',
      'methodDetails',
      'mainCategory',
      'numberOfTenderers',
      'valueAmount',
      'valueCurrency',
      'tenderStartsAt',
      'tenderEndsAt',
      'enquiryStartsAt',
      'enquiryEndsAt',
      'awardStartsAt',
      'awardEndsAt',
      'contractStartsAt',
      'contractEndsAt',
    ],
    project: ['projectId'],
    buyer: ['buyerId'],
    equipmentCategory: ['equipmentCategory'],
    value: ['valueAmount', 'valueCurrency'],
    budget: ['budgetProject', 'budgetAmount', 'budgetCurrency'],
    awardedValue: ['awardedAmount', 'awardedCurrency'],
    leadTimes: [
      'publishedOn',
      'deadlineOn',
      'awardedOn',
      'signedOn',
      'publicationToDeadlineDays',
      'deadlineToAwardDays',
      'awardToSignatureDays',
    ],
    source: ['sourceId'],
    awards: [],
    contracts: [],
    releases: [],
    issues: [],
    crimeFocus: [],
    facilities: [],
  },
  where: processConditions,
  linked: {
    cpvPrefix: null,
    crimeTypeId: null,
    hasIssues: null,
    search: null,
    publishedFrom: 'publishedOn',
    publishedTo: 'publishedOn',
  },
  lead: leadTo,
  total: { rollup: processRollup, fields: processFields, parents: processParents, rows: sql`SUM(t.processes)` },
});

/** Parent link for processes directed against a crime type. */
export const byCrimeFocus = {
  join: sql`JOIN contracting_process_crime_focus focus ON focus.process_id = t.id`,
  column: sql`focus.crime_type_id`,
};

/** Parent link for processes that equip or build a facility. */
export const byFacility = {
  join: sql`JOIN contracting_process_facility served ON served.process_id = t.id`,
  column: sql`served.facility_id`,
};

/** Parent link for processes whose buyer is known to be an organisation. */
export const byBuyingOrganisation = {
  join: sql`JOIN buyer bought_by ON bought_by.id = t.buyer_id`,
  column: sql`bought_by.organisation_id`,
};

export const crimeFocusOf = (
  db: DataSource,
  processIds: readonly string[],
): Promise<ContractingProcessCrimeFocusRow[]> =>
  selectRows(
    db,
    ContractingProcessCrimeFocusRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.process_id`, processIds)} ORDER BY t.crime_type_id`,
  );

export const facilityLinksOf = (
  db: DataSource,
  processIds: readonly string[],
): Promise<ContractingProcessFacilityRow[]> =>
  selectRows(
    db,
    ContractingProcessFacilityRow,
    'all',
    sql`WHERE ${isOneOf(sql`t.process_id`, processIds)} ORDER BY t.facility_id`,
  );

const Counted = z.object({
  projectId: z.string(),
  processes: z.coerce.number().int(),
  awards: z.coerce.number().int(),
  contracts: z.coerce.number().int(),
});

/** Processes, awards and contracts of projects. */
export async function countedProcesses(
  db: DataSource,
  projectIds: readonly string[],
): Promise<z.infer<typeof Counted>[]> {
  const statement = sql`SELECT t.project_id AS projectId, SUM(t.processes) AS processes, SUM(t.awards) AS awards,
      SUM(t.contracts) AS contracts
    FROM ${raw(processRollup.table)} t WHERE t.level = 'project_id,value_currency,awarded_currency'
      AND t.processes > 0 AND ${isOneOf(sql`t.project_id`, projectIds)} GROUP BY t.project_id`;
  return z.array(Counted).parse(await run(db, statement));
}
