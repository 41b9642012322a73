import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { z } from 'zod';
import { HubError } from '../../shared/errors';
import { type SubgraphDefinition } from '../../shared/federation';
import { compiledRoot, root } from './paths';

// By path at run time, so that no line of the gateway imports a subgraph.
const load = createRequire(__filename);

const Registry = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]*$/),
    /** Module that exports the declaration, relative to subgraphs/; absent for a subgraph kept elsewhere. */
    module: z.string().optional(),
    /** Its schema, relative to subgraphs/. */
    schema: z.string(),
    /** Where it is served when it runs as a process of its own. */
    url: z.url(),
  }),
);

export type RegistryEntry = z.infer<typeof Registry>[number];

/** Reads the text of a registry. */
export const registryOf = (text: string): RegistryEntry[] => Registry.parse(JSON.parse(text));

/** The subgraphs of the hub, as subgraphs/registry.json lists them: data, so that the gateway's code names none. */
export const readRegistry = async (): Promise<RegistryEntry[]> =>
  registryOf(await readFile(resolve(root, 'subgraphs/registry.json'), 'utf8'));

const isDefinition = (value: unknown): value is SubgraphDefinition =>
  typeof value === 'object' && value !== null && 'name' in value && 'rows' in value && 'loaders' in value;

/** Loads the declaration a registry line points to. */
export function loadDefinition({ name, module }: RegistryEntry): SubgraphDefinition {
  if (module === undefined)
    throw new HubError('UNKNOWN_NAME', `The subgraph ${name} is not kept here, so it cannot run in this process.`);
  const loaded: unknown = load(resolve(compiledRoot, 'subgraphs', module));
  const definition =
    typeof loaded === 'object' && loaded !== null && 'subgraph' in loaded ? loaded.subgraph : undefined;
  if (!isDefinition(definition)) throw new Error(`${module} exports no subgraph`);
  return definition;
}

/** The registry line of a name. */
export async function findSubgraph(name: string): Promise<RegistryEntry> {
  const registry = await readRegistry();
  const entry = registry.find((one) => one.name === name);
  if (entry) return entry;
  throw new HubError(
    'UNKNOWN_NAME',
    `There is no subgraph ${name}; there are ${registry.map((one) => one.name).join(', ')}.`,
  );
}
