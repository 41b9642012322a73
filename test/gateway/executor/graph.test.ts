import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { ANY, hasFormOf, RUNS, same, SEED, storms, told } from './comparing';
import { drawGraph } from './graphs/generated';
import { media } from './graphs/media';
import { openPair, type Question } from './opened';
import { OperationWalk } from './operations';
import { askMerged } from './toy';
import { storm } from './weather';

/** Graphs drawn: opening one costs as much as twenty questions. */
const GRAPHS = Math.ceil(RUNS / 8);
const QUESTIONS = 12;

jest.setTimeout(60_000 + GRAPHS * 10_000);

describe(`graphs nobody wrote (EXECUTOR_SEED=${SEED})`, () => {
  it('are answered like one schema that was never split, in objects and in text, whatever subgraphs do', async () => {
    const ways = { text: 0, left: 0 };
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const graph = drawGraph(draw);
        const pair = await openPair(graph);
        try {
          for (let index = 0; index < QUESTIONS; index += 1) {
            const question = new OperationWalk(pair.schema, draw).question();
            if (validate(pair.schema, parse(question.query)).length > 0) continue;
            const merged = askMerged(graph, pair.schema, question.query, question.variables);
            const answer = await pair.askCompiled(question);
            // Of an interface object that leads to itself the planner weighs more ways with every level.
            if (answer.errors?.[0]?.extensions?.code === 'OPERATION_TOO_COMPLEX') continue;
            same('data', question, answer.data, merged.data);
            same('data in text', question, (await pair.askInText(question)).data, merged.data);
            const weather = draw(storms, graph, ANY);
            const compiled = await pair.askCompiled(question, storm(weather));
            const inText = await pair.askInText(question, storm(weather));
            same('form', question, hasFormOf(compiled.data, merged.data), true);
            same('data in a storm', question, inText.data, compiled.data);
            same('errors in a storm', question, told(inText.errors), told(compiled.errors));
          }
          const { text, left } = pair.inText();
          ways.text += text;
          ways.left += left;
          expect(pair.general()).toEqual([]);
        } finally {
          await pair.close();
        }
      }),
      { numRuns: GRAPHS, seed: SEED, interruptAfterTimeLimit: GRAPHS * 8_000 },
    );
    expect(ways.text).toBeGreaterThan(ways.left / 10);
  });
});

describe('an operation with too many ways to be answered', () => {
  const deep = (levels: number): Question => ({
    query: `{ top ${'{ next '.repeat(levels)}{ rating }${' }'.repeat(levels)} }`,
    variables: {},
  });
  it('is refused with a code, and what is less deep is answered', async () => {
    const pair = await openPair(media);
    expect((await pair.askCompiled(deep(1))).errors).toBeUndefined();
    const refused = [{ extensions: { code: 'OPERATION_TOO_COMPLEX' } }];
    expect((await pair.askCompiled(deep(6))).errors).toMatchObject(refused);
    expect((await pair.askStock(deep(6))).errors).toMatchObject(refused);
    await pair.close();
  });
});
