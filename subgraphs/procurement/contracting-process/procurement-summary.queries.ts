import { Decimal as Exact } from 'decimal.js';
import sql, { raw, type Sql } from 'sql-template-tag';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { unscaled } from '../../../shared/scalars';
import { Summary, type SummaryArguments, type SummaryRow } from '../../../shared/paging';
import { type ContractingProcessFilter, type ProcurementDimension } from './contracting-process.input';
import {
  processFields,
  processParents,
  processRollup,
  publishedIn,
  stages,
  tenderers,
} from './contracting-process.rollup';
import { processConditions } from './process-conditions';

/** Currencies are grouped by too, so that no statement ever adds two of them; the rows are folded after. */
type Grouped = ProcurementDimension | 'VALUE_CURRENCY' | 'AWARDED_CURRENCY';

const whole = z.coerce.number().int();
const wholeOrNull = z.union([z.null(), whole]);
const stage = { known: whole, days: whole, least: wholeOrNull, most: wholeOrNull, negative: whole };

const Measures = z.object({
  processes: whole,
  awards: whole,
  amount: z.string().nullable(),
  awardedAmount: z.string().nullable(),
  deadline_known: stage.known,
  deadline_days: stage.days,
  deadline_least: stage.least,
  deadline_most: stage.most,
  deadline_negative: stage.negative,
  award_known: stage.known,
  award_days: stage.days,
  award_least: stage.least,
  award_most: stage.most,
  award_negative: stage.negative,
  signature_known: stage.known,
  signature_days: stage.days,
  signature_least: stage.least,
  signature_most: stage.most,
  signature_negative: stage.negative,
});
type Measures = z.infer<typeof Measures>;
type Stage = keyof typeof stages;

const sum = (column: string): Sql => sql`COALESCE(SUM(t.${raw(column)}), 0)`;

const sumWhere = (counted: string, column: string): Sql =>
  sql`CASE WHEN SUM(t.${raw(counted)}) > 0 THEN CAST(SUM(t.${raw(column)}) AS CHAR) END`;

const cell = (column: string) => ({ value: sql`t.${raw(column)}`, columns: [column] });

type StageMeasures<S extends Stage> = Record<`${S}_${keyof typeof stage}`, Sql>;

const stageMeasures = <S extends Stage>(name: S) =>
  ({
    [`${name}_known`]: sql`COUNT(${stages[name]})`,
    [`${name}_days`]: sql`COALESCE(SUM(${stages[name]}), 0)`,
    [`${name}_least`]: sql`MIN(${stages[name]})`,
    [`${name}_most`]: sql`MAX(${stages[name]})`,
    [`${name}_negative`]: sql`COALESCE(SUM(CASE WHEN ${stages[name]} < 0 THEN 1 ELSE 0 END), 0)`,
  }) as StageMeasures<S>;

const stageSums = <S extends Stage>(name: S) =>
  ({
    [`${name}_known`]: sum(`${name}_known`),
    [`${name}_days`]: sum(`${name}_sum`),
    [`${name}_least`]: sql`MIN(t.${raw(`least_${name}_days`)})`,
    [`${name}_most`]: sql`MAX(t.${raw(`most_${name}_days`)})`,
    [`${name}_negative`]: sum(`${name}_negative`),
  }) as StageMeasures<S>;

const grouped = new Summary<ContractingProcessFilter, Grouped, Measures>({
  from: sql`FROM contracting_process t`,
  dimensions: () => ({
    EQUIPMENT_CATEGORY: { value: sql`t.equipment_category` },
    STATUS: { value: sql`t.status` },
    STATUS_DETAILS: { value: sql`t.status_details` },
    METHOD: { value: sql`t.method` },
    MAIN_CATEGORY: { value: sql`t.main_category` },
    BUYER: { value: sql`t.buyer_id` },
    YEAR: { value: publishedIn },
    SINGLE_TENDERER: { value: tenderers },
    VALUE_CURRENCY: { value: sql`t.value_currency` },
    AWARDED_CURRENCY: { value: sql`t.awarded_currency` },
  }),
  where: processConditions,
  measures: () => ({
    processes: sql`COUNT(*)`,
    awards: sql`COALESCE(SUM(t.award_count), 0)`,
    amount: sql`CAST(SUM(t.value_amount) AS CHAR)`,
    awardedAmount: sql`CAST(SUM(t.awarded_amount) AS CHAR)`,
    ...stageMeasures('deadline'),
    ...stageMeasures('award'),
    ...stageMeasures('signature'),
  }),
  parse: Measures,
  rollup: {
    rollup: processRollup,
    fields: processFields,
    parents: processParents,
    groupings: {
      EQUIPMENT_CATEGORY: cell('equipment_category'),
      STATUS: cell('status'),
      STATUS_DETAILS: cell('status_details'),
      METHOD: cell('method'),
      MAIN_CATEGORY: cell('main_category'),
      BUYER: cell('buyer_id'),
      YEAR: cell('year'),
      SINGLE_TENDERER: cell('tenderers'),
      VALUE_CURRENCY: cell('value_currency'),
      AWARDED_CURRENCY: cell('awarded_currency'),
    },
    counts: () => sql`t.processes > 0`,
    sums: () => ({
      processes: sum('processes'),
      awards: sum('awards'),
      amount: sumWhere('valued', 'amount'),
      awardedAmount: sumWhere('awarded_valued', 'awarded'),
      ...stageSums('deadline'),
      ...stageSums('award'),
      ...stageSums('signature'),
    }),
  },
});

type Slice = SummaryRow<Grouped, Measures>;

const totalOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const currencyOf = (slice: Slice, dimension: 'VALUE_CURRENCY' | 'AWARDED_CURRENCY'): string | null =>
  slice.keys.find((key) => key.dimension === dimension)?.value ?? null;

/** Sums by currency, in the order of the codes. */
function sumsOf(slices: readonly Slice[], of: 'values' | 'awardedValues'): Map<string, Exact> {
  const sums = new Map<string, Exact>();
  for (const slice of slices) {
    const currency = currencyOf(slice, of === 'values' ? 'VALUE_CURRENCY' : 'AWARDED_CURRENCY');
    const sum = of === 'values' ? slice.amount : slice.awardedAmount;
    if (currency === null || sum === null) continue;
    sums.set(currency, (sums.get(currency) ?? new Exact(0)).plus(sum));
  }
  return new Map([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function statisticsOf(slices: readonly Slice[], name: Stage) {
  const known = totalOf(slices.map((slice) => slice[`${name}_known`]));
  const least = slices.flatMap((slice) => slice[`${name}_least`] ?? []);
  const most = slices.flatMap((slice) => slice[`${name}_most`] ?? []);
  return {
    average: known === 0 ? null : totalOf(slices.map((slice) => slice[`${name}_days`])) / known,
    least: least.length === 0 ? null : Math.min(...least),
    most: most.length === 0 ? null : Math.max(...most),
    missing: totalOf(slices.map(({ processes }) => processes)) - known,
    negative: totalOf(slices.map((slice) => slice[`${name}_negative`])),
  };
}

const shares = (sums: ReadonlyMap<string, Exact>, whole: ReadonlyMap<string, Exact>) =>
  [...sums].map(([currency, sum]) => {
    const all = whole.get(currency);
    return {
      currency,
      amount: unscaled(sum.toFixed()),
      share: !all || all.isZero() ? null : sum.div(all).toNumber(),
    };
  });

/** One row a group: the slices of its currencies laid together. */
function fold(slices: readonly Slice[], by: readonly ProcurementDimension[]) {
  const groups = new Map<string, Slice[]>(by.length === 0 ? [['[]', []]] : []);
  for (const slice of slices) {
    const key = JSON.stringify(slice.keys.slice(0, by.length).map(({ value }) => value));
    const group = groups.get(key);
    if (group) group.push(slice);
    else groups.set(key, [slice]);
  }
  const [wholeValues, wholeAwarded] = [sumsOf(slices, 'values'), sumsOf(slices, 'awardedValues')];
  return [...groups].map(([key, group]) => {
    const values = JSON.parse(key) as (string | null)[];
    return {
      keys: by.map((dimension, index) => ({ dimension, value: values[index] ?? null })),
      processes: totalOf(group.map(({ processes }) => processes)),
      awards: totalOf(group.map(({ awards }) => awards)),
      values: shares(sumsOf(group, 'values'), wholeValues),
      awardedValues: shares(sumsOf(group, 'awardedValues'), wholeAwarded),
      leadTimes: {
        publicationToDeadline: statisticsOf(group, 'deadline'),
        deadlineToAward: statisticsOf(group, 'award'),
        awardToSignature: statisticsOf(group, 'signature'),
      },
    };
  });
}

type Asked = SummaryArguments<ContractingProcessFilter, ProcurementDimension>;

const withCurrencies = ({ filter, by }: Asked): SummaryArguments<ContractingProcessFilter, Grouped> => ({
  by: [...by, 'VALUE_CURRENCY', 'AWARDED_CURRENCY'],
  ...(filter ? { filter } : {}),
});

/** Processes counted and summed: one statement, whatever the number of currencies or parents. */
export const procurementSummary = {
  async rows(db: DataSource, asked: Asked) {
    return fold(await grouped.rows(db, withCurrencies(asked)), asked.by);
  },
  per(db: DataSource, link: Parameters<typeof grouped.per>[1]) {
    const slices = grouped.per(db, link);
    return {
      load: async (parent: string, asked: Asked) => fold(await slices.load(parent, withCurrencies(asked)), asked.by),
    };
  },
};
