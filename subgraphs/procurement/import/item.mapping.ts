import { type ItemRow } from '../item/item.entity';
import { type Reader } from './reader';

const CPV = /^(\d{8})(?:-\d)?$/;

/** The CPV code of an item: its classification, or else a further one. */
function cpvOf(item: Reader): { readonly cpv: string | null; readonly cpvLabel: string | null } {
  const classification = item.object('classification');
  const candidates = [...(classification ? [classification] : []), ...item.objects('additionalClassifications')];
  for (const candidate of candidates) {
    if (candidate.line('scheme')?.toUpperCase() !== 'CPV') continue;
    const written = candidate.id('id');
    const cpv = CPV.exec(written ?? '')?.[1];
    if (cpv !== undefined) return { cpv, cpvLabel: candidate.line('description') };
    if (written !== null) candidate.depart('id', 'CPV_UNREADABLE', 'Not eight digits, with or without a check digit.');
  }
  return { cpv: null, cpvLabel: null };
}

/** What a tender asks for or an award gives, in the order of the source. */
export function itemsOf(
  owner: Reader,
  { processId, awardId }: { processId: string; awardId: string | null },
): ItemRow[] {
  const seen = new Set<string>();
  return owner.objects('items').map((item, seq) => {
    item.require('id');
    const localId = item.id('id');
    if (localId !== null && seen.has(localId))
      item.depart('id', 'DUPLICATE_ID', 'An item before has this id; both are kept.');
    if (localId !== null) seen.add(localId);
    return {
      // Items are reached through their owner only: its id and their place are enough.
      id: `${awardId ?? processId}-${seq}`,
      processId,
      awardId,
      seq,
      description: item.text('description'),
      ...cpvOf(item),
      quantity: item.amount('quantity'),
      unit: item.object('unit')?.line('name') ?? null,
    };
  });
}
