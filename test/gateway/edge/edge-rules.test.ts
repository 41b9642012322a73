import { openToyGateway, toySubgraphs } from '../../kit';

const EXECUTORS = ['compiled', 'apollo'] as const;

/** What a caller is told of a mistake, and with which status. */
async function refusal(executor: (typeof EXECUTORS)[number], request: object) {
  const gateway = await openToyGateway(toySubgraphs, {}, { executor });
  const { body, http } = await gateway.server.executeOperation(request);
  await gateway.close();
  if (body.kind !== 'single') throw new Error('answered in parts');
  const [error] = body.singleResult.errors ?? [];
  return { status: http.status, code: error?.extensions?.code, message: error?.message };
}

describe.each(EXECUTORS)('a mistake of the caller, with the %s executor', (executor) => {
  const twoOfThem = 'query A { eventCount } query B { projects { name } }';

  it('is told by its name when several operations come and none is named', async () => {
    expect(await refusal(executor, { query: twoOfThem })).toEqual({
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
      message: 'The document has several operations, A, B: name one of them as operationName.',
    });
  });

  it('is told by its name when an operation is named that is not there', async () => {
    expect(await refusal(executor, { query: twoOfThem, operationName: 'C' })).toEqual({
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
      message: 'The document has no operation C: name one of A, B as operationName.',
    });
  });

  it('is told by its name when a document defines fragments alone', async () => {
    expect(await refusal(executor, { query: 'fragment A on Query { eventCount }' })).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it.each(['mutation', 'subscription'])('is told with its place when the graph has no %s', async (kind) => {
    expect(await refusal(executor, { query: `${kind} { save }` })).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: `This graph has no ${kind}: it answers query.`,
    });
  });

  it('is told by its name when a hash is of another query', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    expect(await refusal(executor, { query: '{ eventCount }', extensions: { persistedQuery } })).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The hash is not the SHA-256 of the query sent with it: send that one, or none.',
    });
  });
});
