import { stubOf } from '../../../shared/federation';

/** Owned by bilateral. */
export const ProjectStub = stubOf('Project');
