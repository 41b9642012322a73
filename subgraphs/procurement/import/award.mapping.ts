import { Decimal as Exact } from 'decimal.js';
import { fitsAmount } from '../../../shared/scalars';
import { idOf } from '../../../shared/ids';
import { type AwardRow, type AwardSupplierRow } from '../award/award.entity';
import { AwardStatus } from '../award/award.enums';
import { type ItemRow } from '../item/item.entity';
import { type Amount } from '../money/money';
import { type SupplierRow } from '../supplier/supplier.entity';
import { itemsOf } from './item.mapping';
import { type Parties, supplierIdOf } from './party.mapping';
import { type Reader } from './reader';
import { absentOf } from './absent';

/** Which process and state the rows belong to. */
export interface Belonging {
  readonly processId: string;
  readonly ocid: string;
  readonly buyerId: string | null;
  readonly stateRank: string;
  readonly sourceId: string;
}

/** The awards of a release, and what hangs on them. */
export interface MappedAwards {
  readonly awards: AwardRow[];
  readonly awardSuppliers: AwardSupplierRow[];
  readonly suppliers: SupplierRow[];
  readonly items: ItemRow[];
  /** Day of the first award that stands, by the publisher's calendar. */
  readonly awardedOn: string | null;
  /** Sum of the awards that stand. */
  readonly awarded: Amount | null;
}

export const earliest = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((first, day) => (first === null || (day !== null && day < first) ? day : first), null);

/** A local id made unique: the second of the same id gets its place in the list as well. */
export function uniquely(entry: Reader, localId: string | null, seq: number, seen: Set<string>): string {
  const key = localId ?? `#${String(seq)}`;
  if (!seen.has(key)) {
    seen.add(key);
    return key;
  }
  entry.depart('id', 'DUPLICATE_ID', 'An entry before has this id; both are kept.');
  return `${key}#${String(seq)}`;
}

/** What awards come to together; null when none has a value, or when they differ in currency. */
function sumOf(release: Reader, amounts: readonly Amount[]): Amount | null {
  const [first] = amounts;
  if (!first) return null;
  if (amounts.some(({ currency }) => currency !== first.currency)) {
    return release.depart('awards', 'CURRENCY_MIXED', 'The awards differ in currency; they have no sum.');
  }
  const amount = Exact.sum(...amounts.map((one) => one.amount)).toFixed();
  if (!fitsAmount(amount)) return release.depart('awards', 'AMOUNT_TOO_LARGE', 'The sum of the awards is left out.');
  return { amount, currency: first.currency };
}

/** Awards, their suppliers and items. */
export function awardsOf(release: Reader, parties: Parties, belonging: Belonging): MappedAwards {
  const { processId, ocid, buyerId, stateRank, sourceId } = belonging;
  const mapped: Omit<MappedAwards, 'awarded' | 'awardedOn'> = {
    awards: [],
    awardSuppliers: [],
    suppliers: [],
    items: [],
  };
  const standing: { on: string | null; value: Amount | null }[] = [];
  const seen = new Set<string>();
  release.objects('awards').forEach((award, seq) => {
    award.require('id');
    const localId = award.id('id');
    const id = idOf('Award', ocid, uniquely(award, localId, seq, seen));
    const status = award.word('status', AwardStatus);
    const date = award.instant('date');
    const value = award.money('value');
    const stands = status.code !== 'CANCELLED' && status.code !== 'UNSUCCESSFUL';
    if (stands) standing.push({ on: date?.on ?? null, value });
    const links = new Map<string, AwardSupplierRow>();
    award.objects('suppliers').forEach((reference, place) => {
      const party = parties.read(reference);
      if (!party) return;
      const supplierId = supplierIdOf(party, id, place);
      links.set(supplierId, { awardId: id, supplierId, processId, buyerId, seq: place, stands });
      const { key, ...said } = party;
      const missing = absentOf({ name: said.name, identifier: said.identifier, country: said.country });
      mapped.suppliers.push({
        id: supplierId,
        ...said,
        isPerson: key === null,
        organisationId: null,
        awardCount: 0,
        buyerCount: 0,
        stateRank,
        sourceId,
        notReported: missing,
      });
    });
    mapped.awardSuppliers.push(...links.values());
    mapped.items.push(...itemsOf(award, { processId, awardId: id }));
    mapped.awards.push({
      id,
      processId,
      seq,
      localId,
      title: award.line('title'),
      status: status.code,
      statusDetails: status.word,
      awardedAt: date?.at ?? null,
      valueAmount: value?.amount ?? null,
      valueCurrency: value?.currency ?? null,
      sourceId,
      notReported: absentOf({ status: status.code, date, value, suppliers: links.size === 0 ? null : links }),
    });
  });
  const awarded = sumOf(
    release,
    standing.flatMap(({ value }) => value ?? []),
  );
  return { ...mapped, awarded, awardedOn: earliest(standing.map(({ on }) => on)) };
}
