import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { HubError } from '../../shared/errors';

export interface SubgraphSchema {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/**
 * Composes subgraph schemas into a supergraph; pure.
 * @throws HubError SUPERGRAPH_MISSING that lists every problem composition found
 */
export function composeSupergraph(subgraphs: readonly SubgraphSchema[]): string {
  const composed = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (composed.supergraphSdl === undefined) {
    const problems = composed.errors.map(({ message }) => message);
    throw new HubError('SUPERGRAPH_MISSING', `The subgraphs do not compose: ${problems.join('; ')}`, { problems });
  }
  return composed.supergraphSdl.trimEnd() + '\n';
}
