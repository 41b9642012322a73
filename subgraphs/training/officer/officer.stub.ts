import { stubOf } from '../../../shared/federation';

/** Owned by personnel. */
export const OfficerStub = stubOf('Officer');
