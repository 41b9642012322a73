import { stubOf } from '../../../shared/federation';

/** Owned by bilateral. */
export const SourceStub = stubOf('Source');
