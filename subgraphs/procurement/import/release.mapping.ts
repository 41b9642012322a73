import { idOf } from '../../../shared/ids';
import { type ReleaseRow } from '../release/release.entity';
import { type Departure } from './departure';
import { type PublishedRelease } from './ocds-document';
import { Reader } from './reader';

/** The closed list releaseTag of OCDS 1.1. */
const releaseTags = new Set([
  'planning',
  'planningUpdate',
  'tender',
  'tenderAmendment',
  'tenderUpdate',
  'tenderCancellation',
  'award',
  'awardUpdate',
  'awardCancellation',
  'contract',
  'contractUpdate',
  'contractAmendment',
  'implementation',
  'implementationUpdate',
  'contractTermination',
  'compiled',
]);

/** A publication as it is remembered: what it calls itself, when, and a digest of what it says. */
export function releaseOf(
  { release, pointer }: PublishedRelease,
  processId: string,
  departures: Departure[],
): ReleaseRow {
  const reader = new Reader(release.fields, pointer, departures);
  reader.require('id', 'date', 'tag', 'initiationType');
  // The list of one: any other word is a departure.
  reader.word('initiationType', { TENDER: true });
  const tags = reader.codes('tag').map((tag) => tag.slice(0, 80));
  for (const tag of tags) {
    if (!releaseTags.has(tag)) reader.depart('tag', 'CLOSED_CODE_UNKNOWN', `“${tag}” is not in the closed list; kept.`);
  }
  const date = reader.instant('date');
  return {
    id: idOf('Release', processId, release.digest),
    processId,
    releaseId: reader.id('id')?.slice(0, 700) ?? null,
    releasedAt: date?.at ?? null,
    releasedOn: date?.on ?? null,
    tags,
    digest: release.digest,
  };
}
