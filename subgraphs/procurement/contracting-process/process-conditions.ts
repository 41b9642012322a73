import sql, { join, type Sql } from 'sql-template-tag';
import { allOf, beginsWith, isOneOf } from '../../../shared/database';
import { gathered, type Linked, met } from '../../../shared/paging';
import { wordsAsked } from '../../../shared/scalars';
import { given } from '../given';
import { stored } from '../money/money';
import { type LeadTimeAnomaly } from './contracting-process.enums';
import { type ContractingProcessFilter } from './contracting-process.input';
import { hasWord } from './word-search';

const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`1 = 0` : sql`(${join(conditions, ' OR ')})`;

export const anomalies: Readonly<Record<LeadTimeAnomaly, Sql>> = {
  MISSING_PUBLICATION_TO_DEADLINE: sql`t.publication_to_deadline_days IS NULL`,
  MISSING_DEADLINE_TO_AWARD: sql`t.deadline_to_award_days IS NULL`,
  MISSING_AWARD_TO_SIGNATURE: sql`t.award_to_signature_days IS NULL`,
  NEGATIVE_PUBLICATION_TO_DEADLINE: sql`t.publication_to_deadline_days < 0`,
  NEGATIVE_DEADLINE_TO_AWARD: sql`t.deadline_to_award_days < 0`,
  NEGATIVE_AWARD_TO_SIGNATURE: sql`t.award_to_signature_days < 0`,
};

const remarked = {
  from: sql`import_issue i`,
  where: sql`i.process_id IS NOT NULL`,
  key: sql`i.process_id`,
};

// Digits only, and eight: a CPV code is kept without the digit that checks it.
const startsWith = (prefix: string): Sql => beginsWith(sql`m.cpv`, prefix.replace(/\D/g, '').slice(0, 8));

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

const usesWord = (beginning: string) => ({
  from: sql`contracting_process_word w`,
  where: beginsWith(sql`w.word`, beginning),
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
    given(filter.hasIssues, (has) => (has ? linked(sql`t.id`, remarked) : sql`NOT ${gathered(sql`t.id`, remarked)}`)),
    // A process that is met is looked through; its words have no index of their own.
    given(filter.search, (text) =>
      allOf(...wordsAsked(text).map((word) => (linked === met ? hasWord(word) : linked(sql`t.id`, usesWord(word))))),
    ),
  );
