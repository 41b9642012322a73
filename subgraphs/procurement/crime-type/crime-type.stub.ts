import { stubOf } from '../../../shared/federation';

/** Owned by bilateral. */
export const CrimeTypeStub = stubOf('CrimeType');
