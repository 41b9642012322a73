import { type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
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
