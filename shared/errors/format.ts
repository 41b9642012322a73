import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { type GraphQLFormattedError } from 'graphql';
import { isKnownCode } from './codes';

/** Says where a masked fault went: the log line that carries the same reference. */
export type ReportFault = (reference: string, cause: unknown) => void;

/**
 * What a client may see of an error. Codes of the table pass with their message; anything else becomes
 * INTERNAL_SERVER_ERROR with a reference, and is reported once under it.
 */
export const errorFormatter =
  (report: ReportFault) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    // A subgraph masks its own faults: its reference is the one to look for, so it passes unchanged.
    const masked = code === 'INTERNAL_SERVER_ERROR' && typeof formatted.extensions?.reference === 'string';
    if (masked || (isKnownCode(code) && code !== 'INTERNAL_SERVER_ERROR')) {
      const {
        stacktrace: _stack,
        response: _response,
        exception: _exception,
        ...extensions
      } = formatted.extensions ?? {};
      return { message: formatted.message, ...place, extensions };
    }
    const reference = randomUUID();
    report(reference, unwrapResolverError(error));
    return {
      message: `The hub failed here; the log has the cause under reference ${reference}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
