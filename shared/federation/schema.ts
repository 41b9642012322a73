import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLResolveInfo, type GraphQLSchema, Kind, parse } from 'graphql';
import { buildSchemaSync, createResolversMap, getMetadataStorage } from 'type-graphql';
import { HubError } from '../errors';
import { type SubgraphContext, type SubgraphDefinition } from './definition';

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

type ResolverMap = Parameters<typeof buildSubgraphSchema>[0] extends infer Modules
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
  const map = createResolversMap(decorated) as Record<string, Record<string, unknown>>;
  for (const entity of references) {
    const name = nameOf(decorated, entity.type);
    const keys = keysOf(decorated, name);
    map[name] = {
      ...map[name],
      __resolveReference: async (
        representation: Record<string, unknown>,
        context: SubgraphContext<Loaders>,
        info: GraphQLResolveInfo,
      ) => {
        if (!keys.some((fields) => fields.every((field) => typeof representation[field] === 'string'))) {
          throw new HubError(
            'BAD_USER_INPUT',
            `A ${name} is found by ${keys.map((fields) => fields.join(' ')).join(' or by ')}.`,
          );
        }
        return entity.resolve(representation, context, info);
      },
    };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map as ResolverMap }]);
  return { sdl: sdl.trimEnd() + '\n', schema };
}

/** The GraphQL name of a decorated class: a stub's own name differs from it. */
function nameOf(schema: GraphQLSchema, type: new () => object): string {
  const name = getMetadataStorage().objectTypes.find(({ target }) => target === type)?.name ?? type.name;
  if (!schema.getType(name)) throw new Error(`${name} has a reference resolver but is not in the schema`);
  return name;
}

/** The keys an entity is found by, each a list of its own fields. */
function keysOf(schema: GraphQLSchema, name: string): string[][] {
  const directives = schema.getType(name)?.astNode?.directives ?? [];
  return directives
    .filter((directive) => directive.name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ name: argument, value }) =>
      argument.value === 'fields' && value.kind === Kind.STRING ? [value.value.trim().split(/\s+/)] : [],
    );
}
