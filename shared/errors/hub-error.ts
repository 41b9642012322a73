import { GraphQLError } from 'graphql';
import { type Code } from './codes';

/** An expected failure: a code of the table, a message for people, and its parts for programs. */
export class HubError extends GraphQLError {
  constructor(
    readonly code: Code,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, { extensions: { code, ...details }, ...(cause instanceof Error ? { originalError: cause } : {}) });
  }
}

/** The code of a system error, such as ENOENT or EADDRINUSE; null for anything else. */
export const systemCode = (cause: unknown): string | null =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
