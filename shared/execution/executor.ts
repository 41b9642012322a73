import {
  type DocumentNode,
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
  visit,
} from 'graphql';
import { Compiler, partsOf } from './compile';
import { NotCompiled } from './not-compiled';
import { type Completed } from './late';
import { type OperationParts, Run } from './run';

/** An operation as it comes over the wire. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  /** What a client may see of an error. */
  readonly formatError: (error: GraphQLError) => GraphQLFormattedError;
}

/** Documents kept, and the longest of them: a gateway sends the same few again and again. */
const DOCUMENTS = 500;
const LONGEST = 50_000;
/** Ways the conditions of one operation may fall; beyond it graphql-js executes. */
const WAYS = 32;

/** An operation that is known and valid, and what it was compiled to for each way its conditions fell. */
class KnownOperation {
  private readonly ways = new Map<string, ((run: Run) => Completed) | null>();
  /** Variables that `@skip` and `@include` ask for. */
  private readonly conditions: readonly string[];

  constructor(
    readonly parts: OperationParts,
    readonly document: DocumentNode,
  ) {
    const conditions = new Set<string>();
    visit(document, {
      Directive({ name, arguments: given = [] }) {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
      },
    });
    this.conditions = [...conditions];
  }

  /** Null when graphql-js must execute it. */
  compiled(variables: Readonly<Record<string, unknown>>): ((run: Run) => Completed) | null {
    const way = this.conditions.map((name) => String(variables[name])).join();
    let compiled = this.ways.get(way);
    if (compiled === undefined) {
      if (this.ways.size >= WAYS) return null;
      compiled = this.compile(variables);
      this.ways.set(way, compiled);
    }
    return compiled;
  }

  private compile(variables: Readonly<Record<string, unknown>>): ((run: Run) => Completed) | null {
    const values = this.conditions.map((name) => [name, variables[name]] as const);
    if (values.some(([, value]) => typeof value !== 'boolean')) return null;
    try {
      return new Compiler(this.parts, Object.fromEntries(values)).operation();
    } catch (cause) {
      if (cause instanceof NotCompiled) return null;
      throw cause;
    }
  }
}

interface KnownDocument {
  readonly document: DocumentNode;
  /** By name; the only one of a document also without. */
  readonly operations: Map<string, KnownOperation>;
}

/**
 * Executes queries as graphql-js does, and answers with JSON text: each document is parsed, validated and compiled when
 * it is first seen.
 */
export class Executor {
  private readonly known = new Map<string, KnownDocument>();

  constructor(private readonly options: ExecutorOptions) {}

  /**
   * The answer as JSON text; null when the request is for somebody else: it is not valid, its variables are wrong, or it
   * is no query. Never rejects for what a resolver throws: that is an error of the answer.
   */
  execute(request: OperationRequest, context: () => unknown): Promise<string> | null {
    const operation = this.operationOf(request);
    if (!operation) return null;
    const { schema, operation: definition } = operation.parts;
    const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], request.variables ?? {});
    const compiled = coerced && operation.compiled(coerced);
    return compiled ? this.run(operation, compiled, new Run(context(), coerced), request) : null;
  }

  private async run(
    { parts, document }: KnownOperation,
    compiled: (run: Run) => Completed,
    run: Run,
    { variables, operationName }: OperationRequest,
  ): Promise<string> {
    try {
      const data = compiled(run);
      if (typeof data === 'string') return this.response(data, run.collected.errors);
      data.asRoot();
      await run.done();
      return this.response(data.text(), run.collected.errors);
    } catch (error) {
      if (!(error instanceof NotCompiled)) {
        run.collected.add(error instanceof GraphQLError ? error : new GraphQLError(String(error)), undefined);
        return this.response('null', run.collected.errors);
      }
    }
    // A value of a kind that is not compiled: nothing was changed by a query, so it is asked again.
    const { data, errors = [] } = await execute({
      schema: parts.schema,
      document,
      contextValue: run.context,
      ...(variables ? { variableValues: variables } : {}),
      ...(operationName ? { operationName } : {}),
    });
    return this.response(JSON.stringify(data ?? null), errors);
  }

  private response(data: string, errors: readonly GraphQLError[]): string {
    if (errors.length === 0) return `{"data":${data}}\n`;
    return `{"errors":${JSON.stringify(errors.map(this.options.formatError))},"data":${data}}\n`;
  }

  private operationOf({ query, operationName }: OperationRequest): KnownOperation | null {
    const document = this.known.get(query) ?? this.remember(query);
    if (!document) return null;
    const name = operationName ?? '';
    const known = document.operations.get(name);
    if (known) return known;
    const definition = getOperationAST(document.document, operationName);
    if (!definition) return null;
    const operation = new KnownOperation(
      partsOf(this.options.schema, document.document, definition),
      document.document,
    );
    document.operations.set(name, operation);
    return operation;
  }

  private remember(query: string): KnownDocument | null {
    const document = query.length > LONGEST ? null : this.documentOf(query);
    if (!document) return null;
    // The oldest goes first; one that is still in use is soon compiled again.
    const [oldest] = this.known.keys();
    if (oldest !== undefined && this.known.size >= DOCUMENTS) this.known.delete(oldest);
    const known = { document, operations: new Map<string, KnownOperation>() };
    this.known.set(query, known);
    return known;
  }

  /** Null when it does not parse or is not valid; who refuses it says why. */
  private documentOf(query: string): DocumentNode | null {
    try {
      const document = parse(query);
      return validate(this.options.schema, document).length === 0 ? document : null;
    } catch (cause) {
      if (cause instanceof GraphQLError) return null;
      throw cause;
    }
  }
}
