import fc from 'fast-check';
import { execute, type GraphQLError, parse, validate } from 'graphql';
import { Executor } from '../../../shared/execution';
import { oddGraph } from './odd-graph';
import { oddQuestion } from './odd-questions';

const schema = oddGraph();
const executor = new Executor({ schema, formatError: (error) => error.toJSON() });

/**
 * What errors say about an answer. An error whose own place is the null is told in full. Where null went up to a parent,
 * only that place counts: which of the errors below it are told depends on what was done first.
 */
function told({ data, errors = [] }: Answer): string[] {
  const lines = errors.map((error) => {
    const { path = [] } = error;
    let at: unknown = data;
    for (const [depth, key] of path.entries()) {
      if (typeof at !== 'object' || at === null) return `null at ${path.slice(0, depth).join('.')}`;
      at = Reflect.get(at, key);
    }
    return JSON.stringify(error);
  });
  return [...new Set(lines)].sort();
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
}

describe('the executor', () => {
  it('answers every question as graphql-js does: values, nulls, order of keys, errors and their places', async () => {
    let asked = 0;
    let withErrors = 0;
    await fc.assert(
      fc.asyncProperty(
        oddQuestion,
        fc.record({ seed: fc.string(), yes: fc.option(fc.boolean(), { nil: undefined }), no: fc.boolean() }),
        async (query, { seed, yes, no }) => {
          const document = parse(query);
          fc.pre(validate(schema, document).length === 0);
          const variables = { no, text: seed, ...(yes === undefined ? {} : { yes }) };
          const text = await executor.execute({ query, variables }, () => ({ seed }));
          const oracle = await execute({ schema, document, variableValues: variables, contextValue: { seed } });
          const own = JSON.parse(text ?? 'null') as Answer;
          asked++;
          if (oracle.errors) withErrors++;
          expect(JSON.stringify(own.data)).toBe(JSON.stringify(oracle.data));
          expect(told(own)).toEqual(told(JSON.parse(JSON.stringify(oracle)) as Answer));
        },
      ),
      { numRuns: 400 },
    );
    // Both kinds came by, or nothing was compared.
    expect(asked).toBeGreaterThan(200);
    expect(withErrors).toBeGreaterThan(50);
    expect(withErrors).toBeLessThan(asked);
  }, 60_000);
});
