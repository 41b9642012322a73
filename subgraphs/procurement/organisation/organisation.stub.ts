import { stubOf } from '../../../shared/federation';

/** Owned by bilateral. */
export const OrganisationStub = stubOf('Organisation');
