import { type QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { type Collecting } from './collected-fields';
import { type CompiledOperation } from './compiled-operation';
import { LruMap } from './lru-map';
import { NotCompiled } from './not-compiled';
import { flagsOf, operationParts, type OperationParts } from './operation-parts';

/** An operation as the server let it through: parsed, validated, picked from its document. */
export interface Asked {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
}

/** The way a request goes: compiled, or through Apollo's own executor for a reason. */
export type Way = { readonly compiled: CompiledOperation } | { readonly reason: string; readonly plan: QueryPlan };

/** What the planning and compiling of operations needs. */
export interface Compiler {
  readonly schema: GraphQLSchema;
  compile(collecting: Pick<Collecting, 'parts' | 'flags'>): CompiledOperation;
  /** Plans the operation as it came. */
  plan(asked: Asked): QueryPlan;
}

/** Values of flags an operation is compiled for; others push out those not used for longest. */
const FLAG_SETS = 32;

/** An operation, compiled once for every set of values its flags are given. */
export class KnownOperation {
  /** Requests it answered. */
  uses = 0;
  private readonly parts: OperationParts | NotCompiled;
  private readonly compiled = new LruMap<CompiledOperation | NotCompiled>({
    entries: FLAG_SETS,
    keyLength: Infinity,
  });
  private generalPlan: QueryPlan | undefined;

  constructor(
    readonly asked: Asked,
    private readonly compiler: Compiler,
  ) {
    this.parts = orReason(() => operationParts(asked.document, asked.operation));
  }

  /**
   * Finds, or plans and compiles, what answers it.
   * @param variables coerced, with defaults
   * @throws GraphQLError when the operation cannot be planned
   */
  wayFor(variables: Readonly<Record<string, unknown>>): Way {
    const { parts } = this;
    if (parts instanceof NotCompiled) return this.general(parts.reason);
    const flags = flagsOf(parts, variables);
    if (!flags) return this.general('a condition that is no boolean');
    const compiled = this.compiled.getOrMake([...flags.values()].map(Number).join(''), () =>
      orReason(() => this.compiler.compile({ parts, flags })),
    );
    return compiled instanceof NotCompiled ? this.general(compiled.reason) : { compiled };
  }

  /** The way through Apollo's own executor. */
  general(reason: string): Way {
    this.generalPlan ??= this.compiler.plan(this.asked);
    return { reason, plan: this.generalPlan };
  }

  /** As clients see it. */
  get schema(): GraphQLSchema {
    return this.compiler.schema;
  }

  /** Compiles for another graph what was asked of this one. */
  warm(other: KnownOperation): void {
    for (const compiled of this.compiled.values()) {
      if (!(compiled instanceof NotCompiled)) other.wayFor(Object.fromEntries(compiled.flags));
    }
  }
}

/** Why something is not compiled is remembered like what is. */
function orReason<T>(make: () => T): T | NotCompiled {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof NotCompiled) return cause;
    throw cause;
  }
}
