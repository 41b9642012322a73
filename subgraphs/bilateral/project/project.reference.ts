import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { ProjectRow } from './project.entity';
import { Project } from './project.type';
import { readMeasures } from './project-measures';

type ProjectKey = { id: string } | { code: string };

/** The row, and beside it what other subgraphs counted, when the gateway brought that along. */
export const projectReference = reference<Loaders, ProjectKey>(Project, async (key, { loaders }, info) => {
  const row =
    'id' in key ? await loaders.projectById.load(key.id, info) : await loaders.projectByCode.load(key.code, info);
  // Representations of one project share a row, so what one of them carries goes on a copy.
  return row && 'personnelMeasures' in key
    ? Object.assign(new ProjectRow(), row, { recorded: readMeasures(key) })
    : row;
});
