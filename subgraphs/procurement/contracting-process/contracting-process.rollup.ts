import sql, { raw } from 'sql-template-tag';
import { isOneOf, kind, Rollup, setsOf } from '../../../shared/database';
import { ContractingProcessRow } from './contracting-process.entity';

/** How many tendered, as people ask for it. */
export const tenderers = sql`CASE WHEN t.number_of_tenderers = 0 THEN 'NONE' WHEN t.number_of_tenderers = 1 THEN 'SINGLE'
  WHEN t.number_of_tenderers > 1 THEN 'SEVERAL' END`;

/** Year of publication. */
export const publishedIn = sql`SUBSTR(t.published_on, 1, 4)`;

/** Lead times, and the columns that hold their days. */
export const stages = {
  deadline: raw('t.publication_to_deadline_days'),
  award: raw('t.deadline_to_award_days'),
  signature: raw('t.award_to_signature_days'),
};

const stageFacts = (name: keyof typeof stages) =>
  sql`CASE WHEN ${stages[name]} IS NULL THEN 0 ELSE 1 END AS ${raw(`${name}_known`)},
    COALESCE(${stages[name]}, 0) AS ${raw(`${name}_sum`)},
    CASE WHEN ${stages[name]} < 0 THEN 1 ELSE 0 END AS ${raw(`${name}_negative`)}, ${stages[name]} AS ${raw(`${name}_days`)}`;

/**
 * In every level: amounts of two currencies are never added. Nothing awarded adds no amount, so it is kept with what was
 * awarded in the currency of its value: half as many cells as a currency of none would make.
 */
const currencies = ['value_currency', 'awarded_currency'];
const few = ['equipment_category', 'status', 'status_details', 'method', 'main_category', 'year', 'tenderers'];

/** Contracting processes by what they can be grouped by: alone and in twos; of all projects together, all but the buyer. */
export const processRollup = new Rollup({
  table: 'contracting_process_rollup',
  dimensions: {
    project_id: kind.id,
    value_currency: kind.code,
    awarded_currency: kind.code,
    equipment_category: kind.code,
    status: kind.code,
    status_details: kind.name,
    method: kind.code,
    main_category: kind.code,
    buyer_id: kind.id,
    year: kind.code,
    tenderers: kind.code,
  },
  counts: [
    'processes',
    'awards',
    'contracts',
    'valued',
    'awarded_valued',
    ...['deadline', 'award', 'signature'].flatMap((name) => [`${name}_known`, `${name}_sum`, `${name}_negative`]),
  ],
  amounts: ['amount', 'awarded'],
  distinct: [],
  extremes: ['deadline_days', 'award_days', 'signature_days'],
  levels: [
    ...[...setsOf(2, few), ['buyer_id'], ['buyer_id', 'year']].map((level) => ['project_id', ...currencies, ...level]),
    ...[few.filter((one) => one !== 'year'), few].map((level) => [...currencies, ...level]),
    // Buyers are many: they are not read once more for each project.
    [...currencies, 'buyer_id'],
  ],
  units: [{ table: 'contracting_process', column: sql`t.id` }],
  ofUnits: (ids) => isOneOf(sql`t.id`, ids),
  facts: (_db, where) => sql`SELECT t.project_id, t.value_currency,
      COALESCE(t.awarded_currency, t.value_currency) AS awarded_currency, t.equipment_category, t.status,
      t.status_details, t.method, t.main_category, t.buyer_id, ${publishedIn} AS year, ${tenderers} AS tenderers,
      1 AS processes, t.award_count AS awards, t.contract_count AS contracts,
      CASE WHEN t.value_amount IS NULL THEN 0 ELSE 1 END AS valued, COALESCE(t.value_amount, 0) AS amount,
      CASE WHEN t.awarded_amount IS NULL THEN 0 ELSE 1 END AS awarded_valued, COALESCE(t.awarded_amount, 0) AS awarded,
      ${stageFacts('deadline')}, ${stageFacts('award')}, ${stageFacts('signature')}
    FROM contracting_process t WHERE ${where}`,
}).touchedBy({ row: ContractingProcessRow, unitOf: ({ id }) => id });

/** Fields of a filter that cells tell. */
export const processFields = {
  status: 'status',
  statusDetails: 'status_details',
  method: 'method',
  mainCategory: 'main_category',
  equipmentCategory: 'equipment_category',
  buyerId: 'buyer_id',
  projectId: 'project_id',
  currency: 'value_currency',
} as const;

/** Parent links of processes that cells tell. */
export const processParents = {
  't.project_id': 'project_id',
  't.buyer_id': 'buyer_id',
  't.equipment_category': 'equipment_category',
};
