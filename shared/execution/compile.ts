import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import {
  type CompiledField,
  type Completion,
  type FieldParts,
  infoOf,
  Place,
  PropertyField,
  ResolvedField,
  TypeNameField,
} from './field';
import { type Completed, Pieces } from './late';
import { leafText } from './leaf-text';
import { NotCompiled } from './not-compiled';
import { type OperationParts, type Path, type Run } from './run';

type Variables = Readonly<Record<string, unknown>>;
type Selection = ReadonlyMap<string, readonly FieldNode[]>;

/** What an operation and its fragments are compiled against. */
export function partsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationParts {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return { schema, fragments, operation };
}

/** Executes the fields of one object. A field that throws ends it; what those before it still bring counts no more. */
function executeFields(fields: readonly CompiledField[], source: unknown, path: Path | undefined, run: Run): Completed {
  const pieces = new Pieces();
  for (const field of fields) pieces.add(field.prefix, field.execute(source, path, run));
  return pieces.end(fields.length === 0 ? '{}' : '}', run);
}

/**
 * Compiles an operation into functions that resolve its fields and write JSON text. The steps, their order and their
 * errors are those of graphql-js; what it works out for every object of every answer is worked out here once.
 */
export class Compiler {
  private fieldCount = 0;

  /** @param variables those that conditions ask for: another set of them is another compilation */
  constructor(
    private readonly parts: OperationParts,
    private readonly variables: Variables,
  ) {}

  /**
   * The fields of the root.
   * @throws NotCompiled when graphql-js must execute the operation
   */
  operation(): (run: Run) => Completed {
    const { schema, fragments, operation } = this.parts;
    const root = schema.getQueryType();
    if (operation.operation !== OperationTypeNode.QUERY || !root) throw new NotCompiled('not a query');
    const fields = this.fields(root, collectFields(schema, fragments, this.variables, root, operation.selectionSet));
    return (run) => executeFields(fields, undefined, undefined, run);
  }

  private fields(type: GraphQLObjectType, selection: Selection): CompiledField[] {
    if (type.isTypeOf) throw new NotCompiled(`${type.name} checks its values`);
    return [...selection].map(([key, nodes], index) =>
      this.field(type, key, nodes, `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`),
    );
  }

  private field(
    parentType: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    prefix: string,
  ): CompiledField {
    const definition = this.definitionOf(parentType, nodes[0]?.name.value ?? '');
    if (definition === TypeNameMetaFieldDef) return new TypeNameField(prefix, parentType.name);
    const parts: FieldParts = { operation: this.parts, parentType, definition, key, prefix, nodes };
    const resolved = new ResolvedField(parts, this.completion(definition.type, parts), this.fieldCount++);
    const type = getNullableType(definition.type);
    if (definition.resolve || definition.args.length > 0 || !isLeafType(type)) return resolved;
    return new PropertyField(parts, leafText(type), resolved);
  }

  private definitionOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    const isRoot = type === this.parts.schema.getQueryType();
    if (isRoot && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (isRoot && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    const definition = type.getFields()[name];
    if (!definition) throw new NotCompiled(`${type.name} has no field ${name}`);
    return definition;
  }

  private completion(type: GraphQLOutputType, field: FieldParts): Completion {
    const complete = this.present(getNullableType(type), field);
    const missing = isNonNullType(type)
      ? `Cannot return null for non-nullable field ${field.parentType.name}.${field.definition.name}.`
      : null;
    return (value, path, run) => {
      if (value instanceof Error) throw value;
      if (value !== null && value !== undefined) return complete(value, path, run);
      if (missing !== null) throw new Error(missing);
      return 'null';
    };
  }

  /** Completes what is not null. */
  private present(type: GraphQLOutputType, field: FieldParts): Completion {
    if (isListType(type)) return this.list(type.ofType, field);
    if (isLeafType(type)) return leafText(type);
    if (isAbstractType(type)) return this.abstract(type, field);
    if (isObjectType(type)) return this.object(type, field);
    throw new NotCompiled(`a type of an unknown kind: ${String(type)}`);
  }

  private list(itemType: GraphQLOutputType, field: FieldParts): Completion {
    const item = new Place(field.nodes, isNonNullType(itemType), this.completion(itemType, field));
    return (value, path, run) => {
      if (!Array.isArray(value)) throw new NotCompiled('a list that is no array');
      const pieces = new Pieces();
      for (let index = 0; index < value.length; index++) {
        const itemPath: Path = { prev: path, key: index, typename: undefined };
        pieces.add(index === 0 ? '[' : ',', item.complete(value[index], itemPath, run));
      }
      return pieces.end(value.length === 0 ? '[]' : ']', run);
    };
  }

  private object(type: GraphQLObjectType, { nodes }: FieldParts): Completion {
    const { schema, fragments } = this.parts;
    const fields = this.fields(type, collectSubfields(schema, fragments, this.variables, type, nodes));
    return (value, path, run) => executeFields(fields, value, path, run);
  }

  /** The type is in the value; for each that comes by, the selection is compiled once. */
  private abstract(type: GraphQLAbstractType, field: FieldParts): Completion {
    const { schema } = this.parts;
    const { resolveType } = type;
    if (!resolveType) throw new NotCompiled(`${type.name} does not say of what type its values are`);
    const completions = new Map<string, Completion>();
    return (value, path, run) => {
      const name: unknown = resolveType(value, run.context, infoOf(field, path, run), type);
      if (typeof name !== 'string') throw new NotCompiled(`a value of ${type.name} without the name of its type`);
      let complete = completions.get(name);
      if (!complete) {
        const concrete = schema.getType(name);
        if (!isObjectType(concrete) || !schema.isSubType(type, concrete))
          throw new NotCompiled(`${name} as ${type.name}`);
        complete = this.object(concrete, field);
        completions.set(name, complete);
      }
      return complete(value, path, run);
    };
  }
}
