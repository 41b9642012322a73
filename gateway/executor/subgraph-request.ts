/** One operation for one subgraph; its JSON text and its variables are made when they are first asked for. */
export class SubgraphRequest {
  private parsed: Readonly<Record<string, unknown>> | undefined;

  private constructor(
    private readonly operation: CompiledRequest,
    private readonly given: Readonly<Record<string, unknown>> | string,
  ) {}

  /** Takes from an operation what is the same for every request. */
  static compile(query: string, operationName: string | undefined): CompiledRequest {
    const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
    const operation = { query, operationName, before: `{"query":${JSON.stringify(query)}${name},"variables":` };
    const make = (given: Readonly<Record<string, unknown>> | string) => new SubgraphRequest(compiled, given);
    const compiled: CompiledRequest = { ...operation, inObjects: make, inText: make };
    return compiled;
  }

  get query(): string {
    return this.operation.query;
  }

  get operationName(): string | undefined {
    return this.operation.operationName;
  }

  get variables(): Readonly<Record<string, unknown>> {
    if (typeof this.given !== 'string') return this.given;
    this.parsed ??= JSON.parse(this.given) as Record<string, unknown>;
    return this.parsed;
  }

  /** As JSON. */
  get variablesText(): string {
    return typeof this.given === 'string' ? this.given : JSON.stringify(this.given);
  }

  /** The request as GraphQL over HTTP sends it. */
  get body(): string {
    return `${this.operation.before}${this.variablesText}}`;
  }
}

export interface CompiledRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  /** The JSON text before the variables. */
  readonly before: string;
  inObjects(variables: Readonly<Record<string, unknown>>): SubgraphRequest;
  /** @param variables as JSON */
  inText(variables: string): SubgraphRequest;
}
