import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { allOf, beginsWith, isOneOf, run, selectRows } from '../../../shared/database';
import { type Asked, gathered, type Lead, type Linked, List, met } from '../../../shared/paging';
import { given } from '../given';
import { stored } from '../money/money';
import {
  ContractingProcessCrimeFocusRow,
  ContractingProcessFacilityRow,
  ContractingProcessRow,
} from './contracting-process.entity';
import { type LeadTimeAnomaly } from './contracting-process.enums';
import { type ContractingProcessFilter } from './contracting-process.input';
import { processFields, processParents, processRollup } from './contracting-process.rollup';
import { wordsAsked } from './search-text';
import { leadOfSearch } from './word-search';

const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`1 = 0` : sql`(${join(conditions, ' OR ')})`;

const anomalies: Readonly<Record<LeadTimeAnomaly, Sql>> = {
  MISSING_PUBLICATION_TO_DEADLINE: sql`t.publication_to_deadline_days IS NULL`,
  MISSING_DEADLINE_TO_AWARD: sql`t.deadline_to_award_days IS NULL`,
  MISSING_AWARD_TO_SIGNATURE: sql`t.award_to_signature_days IS NULL`,
  NEGATIVE_PUBLICATION_TO_DEADLINE: sql`t.publication_to_deadline_days < 0`,
  NEGATIVE_DEADLINE_TO_AWARD: sql`t.deadline_to_award_days < 0`,
  NEGATIVE_AWARD_TO_SIGNATURE: sql`t.award_to_signature_days < 0`,
};

const remarked = sql`t.id IN (SELECT i.process_id FROM import_issue i WHERE i.process_id IS NOT NULL)`;

// Digits only: a CPV code holds nothing else.
const startsWith = (prefix: string): Sql => beginsWith(sql`m.cpv`, prefix.replace(/\D/g, ''));

const boughtFrom = (supplierIds: readonly string[]): Sql =>
  sql`t.id IN (SELECT s.process_id FROM award_supplier s WHERE ${isOneOf(sql`s.supplier_id`, supplierIds)})`;

const directedAgainst = (crimeTypeIds: readonly string[]) => ({
  from: sql`contracting_process_crime_focus f`,
  where: isOneOf(sql`f.crime_type_id`, crimeTypeIds),
  key: sql`f.process_id`,
});

const buysItem = (cpvPrefixes: readonly string[]) => ({
  from: sql`item m`,
  where: anyOf(cpvPrefixes.map(startsWith)),
  key: sql`m.process_id`,
});

/** Words with these beginnings, a process having one for each: joined, so that the rarest leads. */
const hasWords = ([first, ...more]: readonly string[]) => ({
  from: join(
    [
      sql`contracting_process_word w`,
      ...more.map((_, index) => sql`contracting_process_word w${raw(`${index}`)} USING (process_id)`),
    ],
    ' JOIN ',
  ),
  where: allOf(
    first === undefined ? undefined : beginsWith(sql`w.word`, first),
    ...more.map((beginning, index) => beginsWith(sql`w${raw(`${index}`)}.word`, beginning)),
  ),
  key: sql`w.process_id`,
});

/** Which processes a filter keeps, as conditions on `t`. */
export const processConditions = (filter: ContractingProcessFilter, linked: Linked = gathered): Sql =>
  allOf(
    given(filter.status, (status) => isOneOf(sql`t.status`, status)),
    given(filter.statusDetails, (words) => isOneOf(sql`t.status_details`, words)),
    given(filter.method, (method) => isOneOf(sql`t.method`, method)),
    given(filter.mainCategory, (category) => isOneOf(sql`t.main_category`, category)),
    given(filter.equipmentCategory, (category) => isOneOf(sql`t.equipment_category`, category)),
    given(filter.cpvPrefix, (prefixes) => linked(sql`t.id`, buysItem(prefixes))),
    given(filter.buyerId, (ids) => isOneOf(sql`t.buyer_id`, ids)),
    given(filter.supplierId, boughtFrom),
    given(filter.projectId, (ids) => isOneOf(sql`t.project_id`, ids)),
    given(filter.crimeTypeId, (ids) => linked(sql`t.id`, directedAgainst(ids))),
    given(filter.minValue, (least) => sql`t.value_amount >= ${stored(least)}`),
    given(filter.maxValue, (most) => sql`t.value_amount <= ${stored(most)}`),
    given(filter.currency, (currency) => sql`t.value_currency = ${currency}`),
    given(filter.publishedFrom, (day) => sql`t.published_on >= ${day}`),
    given(filter.publishedTo, (day) => sql`t.published_on <= ${day}`),
    given(filter.numberOfTenderers, (numbers) => isOneOf(sql`t.number_of_tenderers`, numbers)),
    given(filter.leadTimeAnomaly, (oddities) => anyOf(oddities.map((oddity) => anomalies[oddity]))),
    given(filter.hasIssues, (has) => (has ? remarked : sql`NOT ${remarked}`)),
    given(filter.search, (text) => {
      const words = wordsAsked(text);
      return allOf(words.length > 0 ? linked(sql`t.id`, hasWords(words)) : undefined);
    }),
  );

const links = ['cpvPrefix', 'crimeTypeId', 'search'] as const;

/** Where a page of processes is met in its order, though no index of theirs has the filter and the order. */
async function leadTo(db: DataSource, filter: ContractingProcessFilter, asked: Asked): Promise<Lead | null> {
  const { search, leadTimeAnomaly, ...rest } = filter;
  if (search !== undefined) {
    const others = { ...rest, ...(leadTimeAnomaly ? { leadTimeAnomaly } : {}) };
    return leadOfSearch(db, search, asked, processConditions(others, met));
  }
  const isByOddities = asked.by === 'publishedOn' && leadTimeAnomaly && leadTimeAnomaly.length > 1;
  if (!isByOddities || links.some((link) => filter[link] !== undefined)) return null;
  const place = { from: sql`FROM contracting_process t`, by: sql`t.published_on`, id: sql`t.id` };
  return {
    branches: [...new Set(leadTimeAnomaly)].map((oddity) => ({ ...place, keeps: anomalies[oddity] })),
    where: processConditions(rest),
  };
}

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
