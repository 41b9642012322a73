import { type GraphQLSchema } from 'graphql';
import { rootLists } from './root-lists';

type Ask = (query: string) => Promise<Record<string, unknown>>;

/** Values that are in the graph: of each type, by the name of the field. */
export type KnownValues = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Reads both ends of every list at the root, leaf fields only. */
export async function knownValues(schema: GraphQLSchema, ask: Ask): Promise<KnownValues> {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const { field, node, leaves } of rootLists(schema)) {
    const values = new Map<string, Set<string>>();
    for (const page of ['first: 60', 'last: 60']) {
      const answer = await ask(`{ ${field.name}(${page}) { nodes { ${leaves.join(' ')} } } }`);
      const { nodes } = answer[field.name] as { nodes: Record<string, unknown>[] };
      for (const [name, value] of nodes.flatMap((row) => Object.entries(row))) {
        if (typeof value === 'string') values.set(name, (values.get(name) ?? new Set()).add(value));
      }
    }
    known.set(node.name, new Map([...values].map(([name, found]) => [name, [...found].sort()])));
  }
  return known;
}
