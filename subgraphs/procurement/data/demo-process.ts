import { idOf } from '../../../shared/ids';
import { type AwardRow, type AwardSupplierRow } from '../award/award.entity';
import { type ContractRow } from '../contract/contract.entity';
import { type ContractingProcessRow } from '../contracting-process/contracting-process.entity';
import { type ProcurementMethod, type TenderStatus } from '../contracting-process/contracting-process.enums';
import { leadTimesOf } from '../contracting-process/lead-times';
import { searchTextOf } from '../contracting-process/search-text';
import { type ItemRow } from '../item/item.entity';
import { demoBuyers, demoCategories, demoSuppliers, pick, projectId, sourceId } from './demo-parties';

const isoDate = (day: number): string => new Date(Date.UTC(2013, 9, 7) + day * 86_400_000).toISOString().slice(0, 10);
const isoInstant = (day: number, time: string): string => `${isoDate(day)}T${time}.000Z`;

/** How the procedures of the demonstration ended: most came to a contract. */
const endings: Readonly<Record<number, TenderStatus>> = {
  6: 'UNSUCCESSFUL',
  13: 'CANCELLED',
  21: 'UNSUCCESSFUL',
  29: 'CANCELLED',
  35: 'WITHDRAWN',
  36: 'ACTIVE',
  37: 'PLANNED',
};

const methods: readonly (readonly [ProcurementMethod, string])[] = [
  ['OPEN', 'Licitație deschisă'],
  ['SELECTIVE', 'Licitație restrânsă'],
  ['OPEN', 'Cerere de oferte'],
  ['LIMITED', 'Negociere fără publicare'],
  ['DIRECT', 'Achiziție directă'],
];

/** The one whose award is dated before its deadline, and the one whose award has no date. */
const AWARDED_TOO_EARLY = 17;
const AWARDED_UNDATED = 24;

/** Days of the stages of a procedure, from the first day of the demonstration. */
function stagesOf(number: number, isAwarded: boolean) {
  const published = number * 26;
  const deadline = published + 21 + (number % 5) * 7;
  const awarded = deadline + (number === AWARDED_TOO_EARLY ? -6 : 18 + (number % 6) * 5);
  const signed = awarded + 11 + (number % 4) * 4;
  return {
    published,
    deadline,
    awarded: isAwarded && number !== AWARDED_UNDATED ? awarded : null,
    signed: isAwarded ? signed : null,
  };
}

/** A made-up contracting process with everything that hangs on it, the same on every run. */
export function demoProcess(number: number) {
  const ocid = `demo-pdp1-${String(number + 1).padStart(2, '0')}`;
  const id = idOf('ContractingProcess', ocid);
  const category = pick(demoCategories, number);
  const [method, methodDetails] = pick(methods, number);
  const status = endings[number] ?? 'COMPLETE';
  const isAwarded = status === 'COMPLETE';
  const { published, deadline, awarded, signed } = stagesOf(number, isAwarded);
  const currency = number % 4 === 3 ? 'EUR' : 'RON';
  const estimate = category.worth * (1 + (number % 5)) * (currency === 'EUR' ? 1 : 4);
  const numberOfTenderers =
    status === 'PLANNED' || status === 'ACTIVE' ? null : method === 'DIRECT' ? 1 : (number % 5) + 1;
  const buyerId = pick(demoBuyers, number % 7 === 5 ? 1 : number % 7 === 6 ? 2 : 0).id;
  const title = `${category.title}, procedure ${number + 1} (synthetic)`;
  const description = `Made-up purchase for demonstration: ${category.title.toLowerCase()}.`;
  const milestones = {
    publishedOn: isoDate(published),
    deadlineOn: isoDate(deadline),
    awardedOn: awarded === null ? null : isoDate(awarded),
    signedOn: signed === null ? null : isoDate(signed),
  };
  const price = isAwarded ? { amount: String(Math.round(estimate * 0.93)), currency } : null;
  const process: ContractingProcessRow = {
    id,
    ocid,
    projectId,
    buyerId,
    equipmentCategory: category.code,
    title,
    description,
    searchText: searchTextOf(ocid, title, description),
    mainCategory: category.buys,
    hasTender: true,
    status,
    statusDetails: null,
    method,
    methodDetails,
    valueAmount: String(estimate),
    valueCurrency: currency,
    budgetProject: null,
    budgetAmount: null,
    budgetCurrency: null,
    awardedAmount: price?.amount ?? null,
    awardedCurrency: price?.currency ?? null,
    awardCount: isAwarded ? 1 : 0,
    contractCount: isAwarded ? 1 : 0,
    numberOfTenderers,
    tenderStartsAt: isoInstant(published, '08:00:00'),
    tenderEndsAt: isoInstant(deadline, '14:00:00'),
    enquiryStartsAt: null,
    enquiryEndsAt: null,
    awardStartsAt: null,
    awardEndsAt: null,
    contractStartsAt: signed === null ? null : isoInstant(signed, '00:00:00'),
    contractEndsAt: signed === null ? null : isoInstant(signed + 180, '00:00:00'),
    statedPublishedOn: milestones.publishedOn,
    firstReleasedOn: null,
    ...milestones,
    ...leadTimesOf(milestones),
    stateAt: isoInstant(signed ?? deadline, '12:00:00'),
    stateRank: `${isoInstant(signed ?? deadline, '12:00:00')}|0|demo`,
    sourceId,
    notReported: [],
  };
  const item: ItemRow = {
    id: idOf('Item', ocid, '0'),
    processId: id,
    awardId: null,
    seq: 0,
    description: category.title,
    cpv: category.cpv,
    cpvLabel: null,
    quantity: String(2 + (number % 6)),
    unit: 'set',
  };
  const focus = category.crimes.map((term) => ({ processId: id, crimeTypeId: idOf('CrimeType', term) }));
  const facilities =
    category.facility === null ? [] : [{ processId: id, facilityId: idOf('Facility', category.facility) }];
  const made = isAwarded ? awardOf(number, { id, ocid, title, buyerId, price, awarded, signed }) : null;
  return { process, item, focus, facilities, made };
}

interface Awarded {
  readonly id: string;
  readonly ocid: string;
  readonly title: string;
  readonly buyerId: string;
  readonly price: { readonly amount: string; readonly currency: string } | null;
  readonly awarded: number | null;
  readonly signed: number | null;
}

function awardOf(number: number, { id, ocid, title, buyerId, price, awarded, signed }: Awarded) {
  const shared = {
    processId: id,
    seq: 0,
    title,
    statusDetails: null,
    valueAmount: price?.amount ?? null,
    valueCurrency: price?.currency ?? null,
    sourceId,
  };
  const award: AwardRow = {
    ...shared,
    id: idOf('Award', ocid, '1'),
    localId: '1',
    status: 'ACTIVE',
    awardedAt: awarded === null ? null : isoInstant(awarded, '00:00:00'),
    notReported: awarded === null ? ['date'] : [],
  };
  const contract: ContractRow = {
    ...shared,
    id: idOf('Contract', ocid, '1'),
    awardId: award.id,
    localId: '1',
    status: number < 30 ? 'TERMINATED' : 'ACTIVE',
    signedAt: signed === null ? null : isoInstant(signed, '00:00:00'),
    startsAt: signed === null ? null : isoInstant(signed, '00:00:00'),
    endsAt: signed === null ? null : isoInstant(signed + 180, '00:00:00'),
    notReported: [],
  };
  // A supplier of the one kind comes back for the other: the first three win again and again.
  const supplierId = pick(demoSuppliers, number % 2 === 0 ? number % 3 : number).id;
  const link: AwardSupplierRow = { awardId: award.id, supplierId, processId: id, buyerId, seq: 0, stands: true };
  return { award, contract, link };
}
