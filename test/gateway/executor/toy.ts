import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DirectiveNode,
  execute,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { type LinkAnswer, type Transport } from '../../../gateway/link';
import { composeSupergraph } from '../../../gateway/supergraph/compose';

type Resolver = (root: never, args: never, context: never) => unknown;
type Entity = Readonly<Record<string, unknown>>;

export interface ToySubgraph {
  readonly name: string;
  readonly sdl: string;
  /** Written as Federation 1, without a @link. */
  readonly federation1?: boolean;
}

/** A graph of a few lines over one small world, split over subgraphs. */
export interface ToyGraph {
  readonly name: string;
  readonly subgraphs: readonly ToySubgraph[];
  /** Every entity there is, by the types it may be asked as. */
  readonly world: () => Readonly<Record<string, readonly Entity[]>>;
  /** What one plan may take from more than one subgraph: parts of an object, or the same value twice. */
  readonly shared: readonly string[];
  /** The same for the subgraphs and for the merged schema. */
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable",
  "@external", "@requires", "@provides", "@interfaceObject", "@override", "@inaccessible", "@composeDirective"])`;

const sdlOf = ({ sdl, federation1 }: ToySubgraph): string => (federation1 ? sdl : `${LINK}\n${sdl}`);
const nowhere = (name: string): string => `http://${name}.example/graphql`;

export const supergraphOf = ({ subgraphs }: ToyGraph, urlOf: (name: string) => string = nowhere): string =>
  composeSupergraph(
    subgraphs.map((subgraph) => ({ name: subgraph.name, url: urlOf(subgraph.name), sdl: sdlOf(subgraph) })),
  );

/** What mutations of one test wrote. */
export interface ToyContext {
  readonly log: string[];
  /** Set where the schema is split: what another subgraph knows is there only when the gateway sent it. */
  readonly split?: boolean;
}

/** Resolves a field by the graph's functions, those of its interfaces included, else by its name. */
const fieldResolver =
  ({ resolvers }: ToyGraph): GraphQLFieldResolver<Entity | undefined, ToyContext> =>
  (source, args, context, { parentType, fieldName }) => {
    const owners = [parentType.name, ...parentType.getInterfaces().map(({ name }) => name)];
    const resolver = owners.map((owner) => resolvers[owner]?.[fieldName]).find((found) => found !== undefined);
    return resolver ? resolver((source ?? {}) as never, args as never, context as never) : source?.[fieldName];
  };

/** The whole graph in one schema: what a client would see if nothing were split. */
export function askMerged(
  graph: ToyGraph,
  schema: GraphQLSchema,
  query: string,
  variableValues: Readonly<Record<string, unknown>>,
): ExecutionResult {
  const contextValue: ToyContext = { log: [] };
  const asked = { schema, document: parse(query), variableValues, contextValue, fieldResolver: fieldResolver(graph) };
  return JSON.parse(JSON.stringify(execute(asked))) as ExecutionResult;
}

/** The subgraphs of a graph, each in this process. */
export function toyTransports(graph: ToyGraph, context: ToyContext): ReadonlyMap<string, Transport> {
  return new Map(
    graph.subgraphs.map((subgraph) => {
      const { name } = subgraph;
      const typeDefs = parse(sdlOf(subgraph));
      const types = typeDefs.definitions.filter(
        (node) =>
          node.kind === Kind.OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.OBJECT_TYPE_EXTENSION ||
          node.kind === Kind.INTERFACE_TYPE_DEFINITION,
      );
      const schema = buildSubgraphSchema([{ typeDefs, resolvers: references(graph, types) }]);
      const send = async ({ query, variables }: Parameters<Transport['send']>[0]): Promise<LinkAnswer> => {
        const document = parse(query);
        const refused = validate(schema, document);
        if (refused.length > 0) return { errors: refused.map(({ message }) => ({ message })) };
        const answer = await execute({
          schema,
          document,
          variableValues: variables,
          contextValue: context,
          fieldResolver: fieldResolver(graph),
        });
        return JSON.parse(JSON.stringify(answer)) as LinkAnswer;
      };
      return [name, { send, close: async () => undefined }];
    }),
  );
}

/** How a subgraph finds its entities: by any of its keys, and with external fields only as the gateway sent them. */
function references(
  graph: ToyGraph,
  types: readonly (ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode)[],
) {
  const world = graph.world();
  return Object.fromEntries(
    types.flatMap((type) => {
      const keys = (type.directives ?? [])
        .filter(({ name }) => name.value === 'key')
        .filter(isResolvable)
        .map(fieldsOf);
      if (keys.length === 0) return [];
      const isInterface = type.kind === Kind.INTERFACE_TYPE_DEFINITION;
      const known = new Set(
        (type.fields ?? [])
          .filter(({ directives }) => !directives?.some(({ name }) => name.value === 'external'))
          .map(({ name }) => name.value),
      ).add('__typename');
      const __resolveReference = (reference: Entity): Entity | null => {
        const found = (world[type.name.value] ?? []).find((entity) =>
          keys.some((key) => isSame(key, reference, entity)),
        );
        if (!found) return null;
        const own = Object.entries(found).filter(([field]) => isInterface || known.has(field));
        // Asked for by its interface, an entity says what it is; an interface object knows no better.
        const concrete = isInterface ? { __typename: found.__typename } : {};
        return { ...Object.fromEntries(own), ...reference, ...concrete };
      };
      return [[type.name.value, { __resolveReference }]];
    }),
  );
}

const isResolvable = ({ arguments: given }: DirectiveNode): boolean =>
  !given?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value);

function fieldsOf({ arguments: given }: DirectiveNode): SelectionSetNode {
  const fields = given?.find(({ name }) => name.value === 'fields')?.value;
  const [operation] = parse(`{ ${fields?.kind === Kind.STRING ? fields.value : ''} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a key without fields');
  return operation.selectionSet;
}

function isSame({ selections }: SelectionSetNode, asked: unknown, known: unknown): boolean {
  return selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const { name, selectionSet } = selection;
    const [one, other] = [asked, known].map((value) => (value as Entity | undefined)?.[name.value]);
    return selectionSet ? isSame(selectionSet, one, other) : one !== undefined && one === other;
  });
}
