import { Kind, parse, visit } from 'graphql';

/**
 * Name and address of every subgraph of a supergraph.
 * @throws GraphQLError when the text is no schema
 */
export function subgraphsOf(supergraphSdl: string): ReadonlyMap<string, string> {
  const subgraphs = new Map<string, string>();
  visit(parse(supergraphSdl, { noLocation: true }), {
    Directive({ name, arguments: given }) {
      if (name.value !== 'join__graph') return;
      const text = (argument: string): string => {
        const value = given?.find((one) => one.name.value === argument)?.value;
        return value?.kind === Kind.STRING ? value.value : '';
      };
      subgraphs.set(text('name'), text('url'));
    },
  });
  return subgraphs;
}
