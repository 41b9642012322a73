import { type FastifyInstance } from 'fastify';
import { mountConsole } from '../console/console';
import { type Gateway } from '../gateway';
import { paths } from './paths';

/** Mounts the hub's console over the graph a gateway serves. */
export const hubConsole =
  ({ supergraphSdl }: Pick<Gateway, 'supergraphSdl'>) =>
  (app: FastifyInstance): Promise<void> =>
    mountConsole(app, {
      assets: paths.consoleAssets,
      questions: paths.questions,
      documents: paths.consoleDocuments,
      supergraphSdl,
      changelog: paths.schemaChanges,
    });
