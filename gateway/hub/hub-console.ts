import { type FastifyInstance } from 'fastify';
import { mountConsole } from '../console/console';
import { paths } from './paths';

/** Mounts the hub's console over the graph of a supergraph. */
export const hubConsole =
  (supergraphSdl: string) =>
  (app: FastifyInstance): Promise<void> =>
    mountConsole(app, {
      assets: paths.consoleAssets,
      questions: paths.questions,
      documents: paths.consoleDocuments,
      supergraphSdl,
      changelog: paths.schemaChanges,
    });
