import { type ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { errorCodes, isKnownCode } from '../../shared/errors';
import { checkPages } from './page-rules';
import { teachScalars } from './scalars';

/** Rules the gateway holds before it plans: values fit their scalars, pages are pages. */
export function edgeRules(): ApolloServerPlugin {
  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate: ({ apiSchema }) => teachScalars(apiSchema),
      };
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          const { errors, coerced } = getVariableValues(
            schema,
            operation?.variableDefinitions ?? [],
            request.variables ?? {},
          );
          const [first] = errors ?? [];
          if (first) {
            throw new GraphQLError(first.message, {
              ...(first.nodes ? { nodes: first.nodes } : {}),
              extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
            });
          }
          checkPages(schema, document, coerced ?? {});
        },
      };
    },
  };
}

/**
 * Refuses a request that names no operation of its document, or one of a kind this graph has not, before a gateway
 * stumbles over it.
 */
export function operationRules(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request: { operationName } }) {
          if (!operation) throw refused('OPERATION_RESOLUTION_FAILURE', unresolved(document, operationName));
          if (schema.getRootType(operation.operation)) return;
          const kinds = Object.values(OperationTypeNode).filter((kind) => schema.getRootType(kind));
          const message = `This graph has no ${operation.operation}: it answers ${kinds.join(' and ')}.`;
          throw refused('GRAPHQL_VALIDATION_FAILED', message, operation);
        },
      };
    },
  };
}

function unresolved({ definitions }: DocumentNode, wanted: string | undefined): string {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const names = operations.map(({ name }) => name?.value ?? 'one without a name').join(', ');
  return wanted
    ? `The document has no operation ${wanted}: name one of ${names} as operationName.`
    : `The document has several operations, ${names}: name one of them as operationName.`;
}

const refused = (
  code: 'GRAPHQL_VALIDATION_FAILED' | 'OPERATION_RESOLUTION_FAILURE',
  message: string,
  node?: OperationDefinitionNode,
): GraphQLError =>
  new GraphQLError(message, { ...(node ? { nodes: node } : {}), extensions: { code, http: { status: 400 } } });

/** The server refuses a hash that is of another query without a code, as if the fault were its own. */
export const hashesAreTheirs = (formatted: GraphQLFormattedError): GraphQLFormattedError =>
  formatted.message === 'provided sha does not match query' && !formatted.path
    ? {
        message: 'The hash is not the SHA-256 of the query sent with it: send that one, or none.',
        extensions: { code: 'BAD_REQUEST' },
      }
    : formatted;

/** Whether a client reads application/json alone: GraphQL over HTTP promises it status 200 for every GraphQL answer. */
const readsPlainJsonOnly = (accept: string | undefined): boolean =>
  accept !== undefined && accept.includes('application/json') && !/graphql-response\+json|\*\/\*/.test(accept);

/** Answers with status 400 where the caller's own mistakes left nothing to answer. */
export function callerErrorStatus(): ApolloServerPlugin {
  return {
    async requestDidStart({ request }) {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { data, errors } = response.body.singleResult;
          if (!errors?.length) return;
          if (readsPlainJsonOnly(request.http?.headers.get('accept'))) {
            response.http.status = 200;
            return;
          }
          const empty = !data || Object.values(data).every((value) => value === null);
          const callers = errors.every(({ extensions }) => {
            const code = extensions?.code;
            return isKnownCode(code) && errorCodes[code].class === 'caller' && errorCodes[code].status === 400;
          });
          if (empty && callers) response.http.status ??= 400;
        },
      };
    },
  };
}
