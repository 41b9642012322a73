import { type EntityManager } from 'typeorm';
import { AwardRow, AwardSupplierRow } from '../../../subgraphs/procurement/award/award.entity';
import { BuyerRow } from '../../../subgraphs/procurement/buyer/buyer.entity';
import { recountBuyers } from '../../../subgraphs/procurement/buyer/buyer.queries';
import {
  ContractingProcessRow,
  ContractingProcessWordRow,
} from '../../../subgraphs/procurement/contracting-process/contracting-process.entity';
import { searchTextOf, wordRowsOf } from '../../../subgraphs/procurement/contracting-process/search-text';
import { severityOf } from '../../../subgraphs/procurement/import/departure';
import { ImportIssueRow } from '../../../subgraphs/procurement/import-issue/import-issue.entity';
import { ItemRow } from '../../../subgraphs/procurement/item/item.entity';
import { ReleaseRow } from '../../../subgraphs/procurement/release/release.entity';
import { SupplierRow } from '../../../subgraphs/procurement/supplier/supplier.entity';
import { dayOf, drawn, numbered, oneOfMany, spread, upTo } from './number-sequence';

const sourceId = 'source-scale';
const nothing = { sourceId, notReported: [] };

const goods = ['Laptops', 'Printers', 'Vehicles', 'Cameras', 'Furniture', 'Radios', 'Servers', 'Software'] as const;
const cpv = ['30213100', '30232110', '34110000', '38651000', '39100000', '32230000', '48820000', '48000000'] as const;
const categories = [null, 'IT_AND_C', 'MOBILE_FORENSICS', 'SURVEILLANCE', 'FURNISHING', 'RENOVATION'] as const;
const statuses = ['COMPLETE', 'ACTIVE', 'CANCELLED', 'UNSUCCESSFUL', 'PLANNED', 'WITHDRAWN'] as const;
const methods = ['OPEN', 'DIRECT', 'SELECTIVE', 'LIMITED'] as const;
const rules = [
  'DATE_WITHOUT_TIME',
  'CLOSED_CODE_UNKNOWN',
  'CURRENCY_MISSING',
  'LEAD_TIME_NEGATIVE',
  'EMPTY_VALUE',
] as const;
const buys = ['GOODS', 'SERVICES', 'WORKS'] as const;

/** A market of a hundred times as many processes has ten times as many buyers: most of them buy again and again. */
export const buyersOf = (rows: number): number => Math.max(20, Math.round(2 * Math.sqrt(rows)));
export const suppliersOf = (rows: number): number => Math.max(50, Math.round(rows / 100));

const between = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : to - from;

/** A process, made up of its number: seven in ten are awarded, one in ten has no dates. */
export function processOf(number: number, rows: number): ContractingProcessRow {
  const id = numbered('contractingprocess', number);
  const ocid = numbered('ocds-scale', number);
  const status = oneOfMany(statuses, number, 1);
  const isAwarded = drawn(number, 2) % 10 < 7;
  const published = drawn(number, 3) % 10 === 0 ? null : drawn(number, 4) % 3_650;
  const deadline = published === null ? null : published + 10 + (drawn(number, 5) % 60);
  const awarded = deadline === null || !isAwarded ? null : deadline + (drawn(number, 6) % 120) - 3;
  const signed = awarded === null ? null : awarded + (drawn(number, 7) % 30);
  const publishedOn = published === null ? null : dayOf(published);
  const title = `${goods[drawn(number, 8) % 8]} for unit ${number % 997}`;
  const amount = String(1_000 + (drawn(number, 9) % 500_000));
  const currency = drawn(number, 10) % 10 === 0 ? 'EUR' : 'RON';
  // Written out: a row of so many columns that begins with a spread costs twenty times as much to make.
  return {
    id,
    ocid,
    projectId: number % 20 === 19 ? null : numbered('project', (drawn(number, 11) % 19) + 1),
    buyerId: numbered('buyer', Math.floor((drawn(number, 12) / 2 ** 32) ** 2 * buyersOf(rows))),
    equipmentCategory: oneOfMany(categories, number, 13),
    title,
    description: null,
    searchText: searchTextOf(ocid, title),
    mainCategory: oneOfMany(buys, number, 14),
    hasTender: true,
    status,
    statusDetails: status === 'ACTIVE' ? 'Evaluarea ofertelor' : null,
    method: oneOfMany(methods, number, 15),
    methodDetails: null,
    valueAmount: amount,
    valueCurrency: currency,
    budgetProject: null,
    budgetAmount: null,
    budgetCurrency: null,
    awardedAmount: isAwarded ? amount : null,
    awardedCurrency: isAwarded ? currency : null,
    awardCount: isAwarded ? 1 : 0,
    contractCount: 0,
    numberOfTenderers: isAwarded ? 1 + (drawn(number, 16) % 5) : null,
    tenderStartsAt: null,
    tenderEndsAt: null,
    enquiryStartsAt: null,
    enquiryEndsAt: null,
    awardStartsAt: null,
    awardEndsAt: null,
    contractStartsAt: null,
    contractEndsAt: null,
    statedPublishedOn: publishedOn,
    firstReleasedOn: null,
    publishedOn,
    deadlineOn: deadline === null ? null : dayOf(deadline),
    awardedOn: awarded === null ? null : dayOf(awarded),
    signedOn: signed === null ? null : dayOf(signed),
    publicationToDeadlineDays: between(published, deadline),
    deadlineToAwardDays: between(deadline, awarded),
    awardToSignatureDays: between(awarded, signed),
    stateAt: null,
    stateRank: 'scale',
    sourceId,
    notReported: [],
  };
}

const processes = (rows: number) => mapped(upTo(rows), (number) => processOf(number, rows));

function* mapped<T, R>(entries: Iterable<T>, make: (entry: T) => R): Generator<R> {
  for (const entry of entries) yield make(entry);
}

const awardOf = (process: ContractingProcessRow): AwardRow[] =>
  process.awardCount === 0
    ? []
    : [
        {
          ...nothing,
          id: process.id.replace('contractingprocess', 'award'),
          processId: process.id,
          seq: 0,
          localId: '1',
          title: process.title,
          status: 'ACTIVE',
          statusDetails: null,
          awardedAt: process.awardedOn === null ? null : `${process.awardedOn}T00:00:00.000Z`,
          valueAmount: process.valueAmount,
          valueCurrency: process.valueCurrency,
        },
      ];

/** A national portal publishes a file a month. */
const FILES = 120;

/** One process in six has something to remark on, some more than one thing. */
const issueOf = (number: number, rows: number): ImportIssueRow => {
  const rule = oneOfMany(rules, number, 17);
  return {
    id: numbered('issue', number),
    file: `${dayOf((number % FILES) * 31).slice(0, 7)}.json`,
    pointer: '/tender',
    rule,
    severity: severityOf[rule],
    message: 'Made up.',
    processId: number % 50 === 0 ? null : numbered('contractingprocess', drawn(number, 18) % rows),
    documentId: null,
    runId: 'run-scale',
  };
};

/** Tables of procurement and the rows they get, parents first. */
export const procurementTables = (rows: number) => [
  {
    row: BuyerRow,
    rows: mapped(upTo(buyersOf(rows)), (number) => ({
      ...nothing,
      id: numbered('buyer', number),
      name: `Buyer ${number}`,
      scheme: 'RO-CUI',
      identifier: String(number),
      country: number % 10 === 0 ? 'NO' : 'RO',
      organisationId: null,
      processCount: 0,
      stateRank: 'scale',
    })),
  },
  {
    row: SupplierRow,
    rows: mapped(upTo(suppliersOf(rows)), (number) => ({
      ...nothing,
      id: numbered('supplier', number),
      name: `Supplier ${number}`,
      isPerson: false,
      scheme: 'RO-CUI',
      identifier: String(number),
      country: number % 10 === 0 ? 'NO' : 'RO',
      organisationId: null,
      awardCount: drawn(number, 20) % 150,
      buyerCount: drawn(number, 21) % 30,
      stateRank: 'scale',
    })),
  },
  { row: ContractingProcessRow, rows: processes(rows) },
  { row: ContractingProcessWordRow, rows: spread(processes(rows), (process) => wordRowsOf([process])) },
  {
    row: ItemRow,
    rows: mapped(upTo(rows), (number) => ({
      id: numbered('item', number),
      processId: numbered('contractingprocess', number),
      awardId: null,
      seq: 0,
      description: null,
      cpv: cpv[drawn(number, 8) % 8] ?? null,
      cpvLabel: null,
      quantity: '1',
      unit: null,
    })),
  },
  { row: AwardRow, rows: spread(processes(rows), awardOf) },
  {
    row: AwardSupplierRow,
    rows: spread(processes(rows), (process) =>
      awardOf(process).map(({ id }) => ({
        awardId: id,
        supplierId: numbered('supplier', drawn(Number(id.slice(-8)), 22) % suppliersOf(rows)),
        processId: process.id,
        buyerId: process.buyerId,
        seq: 0,
        stands: true,
      })),
    ),
  },
  {
    row: ReleaseRow,
    rows: mapped(upTo(rows), (number) => ({
      id: numbered('release', number),
      processId: numbered('contractingprocess', number),
      releaseId: String(number),
      releasedAt: null,
      releasedOn: null,
      tags: ['tender'],
      digest: String(number),
    })),
  },
  { row: ImportIssueRow, rows: mapped(upTo(Math.ceil(rows / 5)), (number) => issueOf(number, rows)) },
];

/** Counts what buyers buy, once it is loaded and summed. */
export const countBuyers = (db: EntityManager, rows: number): Promise<void> =>
  recountBuyers(
    db,
    Array.from(upTo(buyersOf(rows)), (number) => numbered('buyer', number)),
  );
