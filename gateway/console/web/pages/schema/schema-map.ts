import { z } from '../../graph/parse';

const field = z.object({
  name: z.string(),
  type: z.string().nullable(),
  description: z.string().nullable(),
  deprecated: z.string().nullable(),
  owners: z.array(z.string()),
});

const type = z.object({
  name: z.string(),
  kind: z.enum(['object', 'interface', 'union', 'enum', 'input', 'scalar']),
  description: z.string().nullable(),
  owners: z.array(z.string()),
  keys: z.array(z.string()),
  fields: z.array(field),
});

const schemaMap = z.object({
  subgraphs: z.array(z.string()),
  types: z.array(type),
  changelog: z.string().nullable(),
});

export type MapType = z.infer<typeof type>;
export type MapField = z.infer<typeof field>;
export type SchemaMap = z.infer<typeof schemaMap>;

/** The map of the graph as the gateway serves it; null when it does not. */
export async function loadSchemaMap(): Promise<SchemaMap | null> {
  try {
    const response = await fetch('/schema.json');
    const read = schemaMap.safeParse(response.ok ? await response.json() : null);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Whether a type answers a search: by its name, a field's name, or a word of a description. */
export function found({ name, description, fields }: MapType, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return true;
  const says = (text: string | null): boolean => text?.toLowerCase().includes(wanted) ?? false;
  return says(name) || says(description) || fields.some((one) => says(one.name) || says(one.description));
}
