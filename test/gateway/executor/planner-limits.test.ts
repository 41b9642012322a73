import { GraphQLError, Kind, parse } from 'graphql';
import { Graph } from '../../../gateway/executor/graph';
import { composeSupergraph } from '../../../gateway/supergraph/compose';

const owners = Array.from({ length: 6 }, (_, index) => `owner${index}`);

/** A place that every one of six subgraphs knows, with the place next to it: any of them may be asked for each step. */
const places = composeSupergraph(
  owners.map((name, index) => ({
    name,
    url: `http://${name}`,
    sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
      type Query { ${index === 0 ? 'place: Place' : `from${name}: Place`} }
      type Place @key(fields: "id") { id: ID! next: Place @shareable of${name}: Int }`,
  })),
);

const nobody = (): never => {
  throw new Error('no subgraph is asked');
};
const graph = new Graph({
  supergraphSdl: places,
  subgraphOf: () => ({ answersInText: false, ask: nobody, read: nobody }),
  operationsKept: 10,
  planningTimeoutMs: 200,
});

const TOO_COMPLEX = { code: 'OPERATION_TOO_COMPLEX', http: { status: 400 } };

/** What planning a document comes to: what it is refused with, or null. */
function refusal(source: string): unknown {
  const document = parse(source);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('there is no operation');
  try {
    graph.learn({ source, document, operation, operationName: undefined }).wayFor({});
    return null;
  } catch (cause) {
    return cause instanceof GraphQLError ? cause.extensions : cause;
  }
}

const steps = (count: number, asked: string): string => `${'next { '.repeat(count)}${asked}${' }'.repeat(count)}`;
const ways = (count: number, width: number): string =>
  Array.from({ length: width }, (_, index) => `way${index}: ${steps(count, `of${owners[index % 6] ?? ''}`)}`).join(' ');

describe('a document that could be answered in many ways', () => {
  it('is planned while it is small', () => {
    expect(refusal(`{ place { ${ways(1, 3)} } }`)).toBeNull();
  });

  it('is refused where one path has too many ways', () => {
    expect(refusal(`{ place { ${steps(8, 'id')} } }`)).toEqual(TOO_COMPLEX);
  });

  it('is refused where each path has few ways, and all together take too long to weigh', () => {
    expect(refusal(`{ place { ${ways(3, 400)} } }`)).toEqual(TOO_COMPLEX);
  });

  it('takes nothing from what is asked after it', () => {
    expect(refusal(`{ place { ${ways(3, 200)} } }`)).toEqual(TOO_COMPLEX);
    expect(refusal(`{ place { ${ways(1, 4)} } }`)).toBeNull();
  });
});
