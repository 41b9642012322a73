import { stubOf } from '../../../shared/federation';

/** Owned by personnel. */
export const MissionStub = stubOf('Mission');
