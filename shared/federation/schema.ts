import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { buildSchemaSync, createResolversMap, getMetadataStorage } from 'type-graphql';
import { type SubgraphDefinition } from './definition';
import { type ResolverMap, simplify } from './direct-resolvers';
import { entitiesResolver } from './entities';

const FEDERATION = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@tag"]
  )
`;

export interface BuiltSchema {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

type SchemaResolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer Modules
  ? Modules extends readonly { typeDefs: DocumentNode; resolvers?: infer R }[]
    ? R
    : never
  : never;

/**
 * Builds a subgraph's schema from its decorated classes. The only place that knows how type-graphql meets federation:
 * it prints with directives, adds the @link, carries the resolvers over and puts the reference resolvers in.
 */
export function buildSchemaOf<Loaders>(definition: SubgraphDefinition<Loaders>): BuiltSchema {
  const { resolvers, references } = definition;
  const decorated = buildSchemaSync({
    resolvers: [...resolvers] as [new () => object, ...(new () => object)[]],
    // A type that is only reached by its key is in no field, so it must be named or it is lost.
    orphanedTypes: references.map(({ type }) => type),
    // The schema is complete only after composition: it may have no Query of its own.
    skipCheck: true,
    validate: false,
  });
  const sdl = `${FEDERATION}\n${printSchemaWithDirectives(decorated)}`;
  const map = createResolversMap(decorated) as ResolverMap;
  simplify(map, getMetadataStorage(), resolvers);
  if (references.length > 0) {
    const byName = new Map(references.map((entity) => [nameOf(decorated, entity.type), entity]));
    map.Query = { ...map.Query, _entities: entitiesResolver(decorated, byName) };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map as SchemaResolvers }]);
  return { sdl: sdl.trimEnd() + '\n', schema };
}

/** The GraphQL name of a decorated class: a stub's own name differs from it. */
function nameOf(schema: GraphQLSchema, type: new () => object): string {
  const name = getMetadataStorage().objectTypes.find(({ target }) => target === type)?.name ?? type.name;
  if (!schema.getType(name)) throw new Error(`${name} has a reference resolver but is not in the schema`);
  return name;
}
