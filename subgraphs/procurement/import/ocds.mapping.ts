import { idOf } from '../../../shared/ids';
import { type AwardRow, type AwardSupplierRow } from '../award/award.entity';
import { type BuyerRow } from '../buyer/buyer.entity';
import { type ContractRow } from '../contract/contract.entity';
import { type ContractTransactionRow } from '../contract-transaction/contract-transaction.entity';
import { type ContractingProcessRow } from '../contracting-process/contracting-process.entity';
import { type LeadTimeDays, leadTimesOf } from '../contracting-process/lead-times';
import { searchTextOf } from '../contracting-process/search-text';
import { type ItemRow } from '../item/item.entity';
import { type ReleaseRow } from '../release/release.entity';
import { type SupplierRow } from '../supplier/supplier.entity';
import { absentOf } from './absent';
import { awardsOf, earliest } from './award.mapping';
import { compiledFrom } from './compile-releases';
import { contractsOf } from './contract.mapping';
import { type Departure } from './departure';
import { itemsOf } from './item.mapping';
import { below, type Fields } from './json';
import { type Found, type OcdsDocument, refusal, type Refusal } from './ocds-document';
import { buyerIdOf, Parties, type Party } from './party.mapping';
import { digestOf, type Dropped } from './privacy';
import { readPlanning } from './planning.mapping';
import { Reader } from './reader';
import { releaseOf } from './release.mapping';
import { readTender } from './tender.mapping';

/** The newest state of a process, as rows. */
interface MappedState {
  readonly process: ContractingProcessRow;
  readonly buyer: BuyerRow | null;
  readonly items: readonly ItemRow[];
  readonly awards: readonly AwardRow[];
  readonly awardSuppliers: readonly AwardSupplierRow[];
  readonly suppliers: readonly SupplierRow[];
  readonly contracts: readonly ContractRow[];
  readonly transactions: readonly ContractTransactionRow[];
}

/** Everything one document says, as rows. */
export interface MappedDocument extends MappedState {
  readonly kind: 'mapped';
  readonly pointer: string;
  readonly ocid: string;
  readonly digest: string;
  readonly releases: readonly ReleaseRow[];
  readonly departures: readonly Departure[];
  readonly dropped: Dropped;
  readonly size: number;
}

/** What a state is read with. */
interface Setting {
  readonly ocid: string;
  readonly isRecord: boolean;
  readonly digest: string;
  readonly firstReleasedOn: string | null;
}

/** Source of everything that came by an OCDS file. */
const sourceId = idOf('Source', 'OCDS');

const CODE = 190;

/**
 * Puts the states of a process in one order, whatever the order they are imported in: by date; of the same date a
 * record before a single release; then by content, so that there is always one answer.
 */
const rankOf = (date: string | null, isRecord: boolean, digest: string): string =>
  `${date ?? '0000'}|${isRecord ? '1' : '0'}|${digest}`;

/** Which ocid a document is about: a bare record may state none of its own. */
function ocidOf({ ocid, compiled, releases }: OcdsDocument): string | null {
  const stated = [ocid, compiled?.fields.ocid, releases[0]?.release.fields.ocid];
  const found = stated.find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof found === 'string' ? found.trim().slice(0, CODE) : null;
}

const buyerRow = (id: string, { key: _key, ...said }: Party, stateRank: string): BuyerRow => ({
  id,
  ...said,
  organisationId: null,
  processCount: 0,
  stateRank,
  sourceId,
  notReported: absentOf({ name: said.name, identifier: said.identifier, country: said.country }),
});

function readBuyer(release: Reader, tender: Reader | null, parties: Parties): Party | null {
  const buyer = release.object('buyer');
  const found = buyer && parties.read(buyer);
  if (found) return found;
  const entity = tender?.object('procuringEntity');
  const stand = entity ? parties.read(entity) : null;
  if (stand) release.depart('buyer', 'BUYER_FROM_PROCURING_ENTITY', 'No buyer; the procuring entity stands for it.');
  return stand;
}

/** Remarks on stages of the process that come in the wrong order. */
function remarkNegative(release: Reader, days: LeadTimeDays): void {
  const remark = (key: string, stages: string, value: number | null) => {
    if (value !== null && value < 0) release.depart(key, 'LEAD_TIME_NEGATIVE', `From ${stages}: ${value} days; kept.`);
  };
  remark('tender', 'publication to deadline', days.publicationToDeadlineDays);
  remark('awards', 'deadline to award', days.deadlineToAwardDays);
  remark('contracts', 'award to signature', days.awardToSignatureDays);
}

/** Reads the state that a release, plain or compiled, shows. */
function stateOf(release: Reader, { ocid, isRecord, digest, firstReleasedOn }: Setting): MappedState {
  const processId = idOf('ContractingProcess', ocid);
  const planned = readPlanning(release);
  const date = release.instant('date');
  const stateRank = rankOf(date?.at ?? null, isRecord, digest);
  const tender = release.object('tender');
  const parties = new Parties(release, ocid);
  const buying = readBuyer(release, tender, parties);
  const buyerId = buying && buyerIdOf(buying);
  const belonging = { processId, ocid, buyerId, stateRank, sourceId };
  const { awarded, awardedOn, items, ...awardRows } = awardsOf(release, parties, belonging);
  const { signedOn, ...contractRows } = contractsOf(release, awardRows.awards, parties, belonging);
  const said = readTender(tender);
  const publishedOn = said.statedPublishedOn ?? firstReleasedOn;
  const milestones = { publishedOn, deadlineOn: said.deadlineOn, awardedOn, signedOn };
  const days = leadTimesOf(milestones);
  remarkNegative(release, days);
  const { title, description, mainCategory, status, method, valueAmount: value, numberOfTenderers } = said;
  return {
    process: {
      id: processId,
      ocid,
      projectId: null,
      buyerId,
      equipmentCategory: null,
      ...planned,
      ...said,
      searchText: searchTextOf(ocid, title, description),
      awardedAmount: awarded?.amount ?? null,
      awardedCurrency: awarded?.currency ?? null,
      awardCount: awardRows.awards.length,
      contractCount: contractRows.contracts.length,
      firstReleasedOn,
      ...milestones,
      ...days,
      stateAt: date?.at ?? null,
      stateRank,
      sourceId,
      notReported: absentOf({
        title,
        description,
        buyer: buyerId,
        mainCategory,
        status,
        method,
        value,
        numberOfTenderers,
      }),
    },
    buyer: buying && buyerId !== null ? buyerRow(buyerId, buying, stateRank) : null,
    items: [...(tender ? itemsOf(tender, { processId, awardId: null }) : []), ...items],
    ...awardRows,
    ...contractRows,
  };
}

/** The state a document shows; what is remarked on it stands where the reader finds it in the file. */
function readState(document: OcdsDocument, setting: Setting, departures: Departure[]): MappedState {
  const { pointer, isRecord, compiled, releases } = document;
  const read = (fields: Fields, at: string, into: Departure[]) => stateOf(new Reader(fields, at, into), setting);
  if (compiled) return read(compiled.fields, below(pointer, 'compiledRelease'), departures);
  const [first] = releases;
  if (!isRecord && first) return read(first.release.fields, first.pointer, departures);
  // What is merged stands nowhere in the file: each release is remarked on where it stands, and their sum is not.
  for (const one of releases) read(one.release.fields, one.pointer, departures);
  return read(compiledFrom(releases.map(({ release }) => release.fields)), pointer, []);
}

/** The same remark on the same place, once. */
const distinct = (departures: readonly Departure[]): Departure[] => [
  ...new Map(departures.map((departure) => [`${departure.rule} ${departure.pointer}`, departure])).values(),
];

/** A document as rows, or why it cannot be any. */
export function mapDocument(found: Found): MappedDocument | Refusal {
  if (found.kind === 'refusal') return found;
  const { pointer, isRecord, compiled, releases: published, size, dropped } = found;
  const ocid = ocidOf(found);
  if (ocid === null) return refusal(below(pointer, 'ocid'), 'OCID_MISSING', 'No ocid; refused.');
  const departures = [...found.departures];
  if (typeof found.ocid !== 'string') {
    const message = 'Taken from the release within.';
    departures.push({ pointer: below(pointer, 'ocid'), rule: 'REQUIRED_MISSING', message });
  }
  const digests = published.map(({ release }) => release.digest);
  const digest = isRecord ? digestOf([compiled?.digest ?? null, ...digests]) : (digests[0] ?? '');
  const releases = published.map((one) => releaseOf(one, idOf('ContractingProcess', ocid), departures));
  const firstReleasedOn = earliest(releases.map(({ releasedOn }) => releasedOn));
  const state = readState(found, { ocid, isRecord, digest, firstReleasedOn }, departures);
  return { kind: 'mapped', pointer, ocid, digest, ...state, releases, departures: distinct(departures), dropped, size };
}
