import {
  defaultFieldResolver,
  type FieldNode,
  getArgumentValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isNonNullType,
  Kind,
  locatedError,
  responsePathAsArray,
  visit,
} from 'graphql';
import { Loaded } from '../loading';
import { type Completed, Late } from './late';
import { type LeafText } from './leaf-text';
import { NotCompiled } from './not-compiled';
import { isPromise, type OperationParts, type Path, type Run } from './run';

/** Makes JSON text of what a resolver gave; throws or rejects where the place cannot be null. */
export type Completion = (value: unknown, path: Path, run: Run) => Completed;

/** A field of a selection, compiled. */
export interface CompiledField {
  /** `"name":`, with the brace or comma before it. */
  readonly prefix: string;
  execute(source: unknown, parent: Path | undefined, run: Run): Completed;
}

/** What a field is compiled from. */
export interface FieldParts {
  readonly operation: OperationParts;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly key: string;
  readonly prefix: string;
  readonly nodes: readonly FieldNode[];
}

/** What a resolver is told of its field. The nodes are the same array in every run, so a resolver may remember by them. */
export const infoOf = (
  { definition, nodes, parentType, operation }: FieldParts,
  path: Path,
  run: Run,
): GraphQLResolveInfo => ({
  fieldName: definition.name,
  fieldNodes: nodes,
  returnType: definition.type,
  parentType,
  path,
  schema: operation.schema,
  fragments: operation.fragments,
  rootValue: undefined,
  operation: operation.operation,
  variableValues: run.variables,
});

/** A place of the answer where an error is caught: null stands there, or the error goes on to the parent. */
export class Place {
  constructor(
    private readonly nodes: readonly FieldNode[],
    private readonly nonNull: boolean,
    private readonly completion: Completion,
  ) {}

  /** Completes a value, now or once it is there. */
  complete(value: unknown, path: Path, run: Run): Completed {
    if (!isPromise(value)) return this.completeKnown(value, path, run);
    const late = Late.waiting(this, path, run);
    if (value instanceof Loaded) {
      value.listen(late);
    } else {
      value.then(
        (resolved) => late.settle(resolved),
        (raw: unknown) => late.fail(raw),
      );
    }
    return late;
  }

  /** Null for an error; throws it where null may not stand. */
  fail(raw: unknown, path: Path, run: Run): string {
    if (raw instanceof NotCompiled) throw raw;
    const error = locatedError(raw, [...this.nodes], responsePathAsArray(path));
    if (this.nonNull) throw error;
    run.collected.add(error, path);
    return 'null';
  }

  completeKnown(value: unknown, path: Path, run: Run): Completed {
    try {
      const completed = this.completion(value, path, run);
      return typeof completed === 'string' ? completed : completed.caughtBy(this, path);
    } catch (raw) {
      return this.fail(raw, path, run);
    }
  }
}

/** The arguments of a field where no variable has a say; undefined where one has, or where they are wrong. */
function constantArguments({ definition, nodes: [node] }: FieldParts): Record<string, unknown> | undefined {
  let constant = node !== undefined;
  for (const argument of node?.arguments ?? []) visit(argument, { [Kind.VARIABLE]: () => void (constant = false) });
  if (!node || !constant) return undefined;
  try {
    return getArgumentValues(definition, node, {});
  } catch {
    // It fails in every run again, where the error has a place.
    return undefined;
  }
}

/** A field with a resolver, arguments or a selection. */
export class ResolvedField implements CompiledField {
  readonly prefix: string;
  readonly place: Place;
  private readonly constantArgs: Record<string, unknown> | undefined;

  /** @param number where a run keeps the arguments of the field */
  constructor(
    private readonly parts: FieldParts,
    completion: Completion,
    private readonly number: number,
  ) {
    this.prefix = parts.prefix;
    this.place = new Place(parts.nodes, isNonNullType(parts.definition.type), completion);
    this.constantArgs = constantArguments(parts);
  }

  execute(source: unknown, parent: Path | undefined, run: Run): Completed {
    const path = this.pathUnder(parent);
    let value: unknown;
    try {
      value = this.resolve(source, path, run);
    } catch (raw) {
      return this.place.fail(raw, path, run);
    }
    return this.place.complete(value, path, run);
  }

  pathUnder(parent: Path | undefined): Path {
    return { prev: parent, key: this.parts.key, typename: this.parts.parentType.name };
  }

  private resolve(source: unknown, path: Path, run: Run): unknown {
    const resolver = this.parts.definition.resolve ?? defaultFieldResolver;
    const args = this.constantArgs ?? this.argumentsIn(run);
    return resolver(source, args, run.context, infoOf(this.parts, path, run));
  }

  private argumentsIn(run: Run): Record<string, unknown> {
    const [node] = this.parts.nodes;
    if (!node) throw new NotCompiled('a field without a node');
    return (run.args[this.number] ??= getArgumentValues(this.parts.definition, node, run.variables));
  }
}

/** A property of the source that is a leaf: most fields of most answers. */
export class PropertyField implements CompiledField {
  readonly prefix: string;
  private readonly name: string;
  private readonly nonNull: boolean;

  /** @param resolved the same field, for what is no plain value */
  constructor(
    { prefix, definition }: FieldParts,
    private readonly text: LeafText,
    private readonly resolved: ResolvedField,
  ) {
    this.prefix = prefix;
    this.name = definition.name;
    this.nonNull = isNonNullType(definition.type);
  }

  execute(source: unknown, parent: Path | undefined, run: Run): Completed {
    const { place } = this.resolved;
    let value: unknown;
    try {
      value = typeof source === 'object' && source !== null ? Reflect.get(source, this.name) : undefined;
      if (typeof value === 'function') return this.resolved.execute(source, parent, run);
      if (typeof value !== 'object' && value !== undefined) return this.text(value);
    } catch (raw) {
      return place.fail(raw, this.resolved.pathUnder(parent), run);
    }
    if (value === null && !this.nonNull) return 'null';
    return place.complete(value, this.resolved.pathUnder(parent), run);
  }
}

/** The name of the type, known beforehand. */
export class TypeNameField implements CompiledField {
  private readonly text: string;

  constructor(
    readonly prefix: string,
    typeName: string,
  ) {
    this.text = `"${typeName}"`;
  }

  execute(): string {
    return this.text;
  }
}
