import { type GraphQLSchema } from 'graphql';
import { makeApolloGateway } from './apollo-gateway';

/** The schema a client of a supergraph sees. */
export async function apiSchemaOf(supergraphSdl: string): Promise<GraphQLSchema> {
  const gateway = await makeApolloGateway({
    supergraphSdl: { initialize: async () => ({ supergraphSdl }) },
    buildService: () => ({ process: () => Promise.reject(new Error('only the schema is read')) }),
  });
  const { schema } = await gateway.load();
  await gateway.stop();
  return schema;
}
