import { reference } from '../../../shared/federation';
import { type Loaders } from '../loaders';
import { ImportIssue } from './import-issue.type';

export const importIssueReference = reference<Loaders, { id: string }>(ImportIssue, ({ id }, { loaders }, info) =>
  loaders.importIssueById.load(id, info),
);
