import { type GraphQLFormattedError } from 'graphql';

export interface HubAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The hub opened for a test file, in whatever shape. */
export interface HubUnderTest extends AsyncDisposable {
  /** Answers without errors, or fails the test with them. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** The whole answer, errors included. */
  answer(query: string, variables?: Record<string, unknown>): Promise<HubAnswer>;
  /** Takes one subgraph away for good. */
  stop(subgraph: string): Promise<void>;
  close(): Promise<void>;
}

/** How a hub is opened: in one process, or as five over HTTP. */
export type OpenHub = (options?: { readonly dataSets?: readonly string[] }) => Promise<HubUnderTest>;

/** The parts of a hub under test that do not depend on its shape. */
export function hubUnderTest(parts: {
  answer: HubUnderTest['answer'];
  stop: HubUnderTest['stop'];
  close: HubUnderTest['close'];
}): HubUnderTest {
  return {
    ...parts,
    async ask(query, variables) {
      const { data, errors } = await parts.answer(query, variables);
      if (errors || !data) throw new Error(`Asked ${query}\n${JSON.stringify(errors ?? 'no data', null, 2)}`);
      return data;
    },
    [Symbol.asyncDispose]: parts.close,
  };
}
