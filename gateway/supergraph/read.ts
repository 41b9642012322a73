import { readFile } from 'node:fs/promises';
import { HubError } from '../../shared/errors';

/**
 * Reads a composed supergraph from a file.
 * @throws HubError SUPERGRAPH_MISSING when the file cannot be read or is no supergraph
 */
export async function readSupergraph(path: string): Promise<string> {
  let sdl: string;
  try {
    sdl = await readFile(path, 'utf8');
  } catch (cause) {
    throw new HubError('SUPERGRAPH_MISSING', `Cannot read the supergraph ${path}.`, { path }, cause);
  }
  if (!/@join__graph\b/.test(sdl)) {
    throw new HubError('SUPERGRAPH_MISSING', `${path} is not a composed supergraph: it names no subgraph.`, { path });
  }
  return sdl;
}
