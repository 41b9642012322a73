import { stubOf } from '../../../shared/federation';

/** Owned by bilateral. */
export const PlaceStub = stubOf('Place');
