import { ContractingProcessRow } from '../contracting-process/contracting-process.entity';
import { leadTimesOf } from '../contracting-process/lead-times';
import { earliest } from './award.mapping';
import { type MappedDocument } from './ocds.mapping';

interface Ranked {
  readonly id: string;
  readonly stateRank: string;
}

/** The newest of rows that share an id; what only this hub knows of a row stays when it is overtaken. */
export function newestOf<R extends Ranked>(
  known: readonly R[],
  said: readonly R[],
  carryOver: (known: R, said: R) => R,
): R[] {
  const rows = new Map(known.map((row) => [row.id, row]));
  const changed = new Set<string>();
  for (const row of said) {
    const before = rows.get(row.id);
    if (before && before.stateRank >= row.stateRank) continue;
    rows.set(row.id, before ? carryOver(before, row) : row);
    changed.add(row.id);
  }
  return [...rows.values()].filter(({ id }) => changed.has(id));
}

/** What becomes of a process when documents about it arrive. */
export interface Outcome {
  readonly process: ContractingProcessRow;
  /** Document whose state the process now shows; null when what is stored is newer still. */
  readonly shown: MappedDocument | null;
  /** As it was; null when it is new. */
  readonly known: ContractingProcessRow | null;
}

/** The newest state wins, whatever the order of arrival; the first publication is the first over all documents. */
export function outcomeOf(
  documents: readonly MappedDocument[],
  known: ContractingProcessRow | undefined,
  projectId: string | null,
): Outcome | null {
  const newest = documents.reduce<MappedDocument | null>(
    (best, one) => (best && best.process.stateRank >= one.process.stateRank ? best : one),
    null,
  );
  // The same state is shown anew: it comes again only when it is read in a new way.
  const shown = newest && (!known || newest.process.stateRank >= known.stateRank) ? newest : null;
  const base = shown?.process ?? known;
  if (!base) return null;
  const firstReleasedOn = earliest([
    known?.firstReleasedOn ?? null,
    ...documents.map(({ process }) => process.firstReleasedOn),
  ]);
  const publishedOn = base.statedPublishedOn ?? firstReleasedOn;
  const { deadlineOn, awardedOn, signedOn } = base;
  const process = Object.assign(new ContractingProcessRow(), base, {
    projectId: projectId ?? known?.projectId ?? null,
    equipmentCategory: known?.equipmentCategory ?? null,
    firstReleasedOn,
    publishedOn,
    ...leadTimesOf({ publishedOn, deadlineOn, awardedOn, signedOn }),
  });
  return { process, shown, known: known ?? null };
}
