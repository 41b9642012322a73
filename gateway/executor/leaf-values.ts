import { type GraphQLLeafType, isEnumType } from 'graphql';

const isInteger = (value: unknown): boolean =>
  // From 1e21 on a number is written with an exponent, which is no Int and no ID.
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e21;

/** Whether a subgraph's value is one of a type. Custom scalars are the subgraphs' own: any value is theirs to give. */
export function leafTest(type: GraphQLLeafType): ((value: unknown) => boolean) | null {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  switch (type.name) {
    case 'Int':
      return isInteger;
    case 'Float':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'ID':
      return (value) => typeof value === 'string' || isInteger(value);
    case 'String':
      return (value) => typeof value === 'string';
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    default:
      return null;
  }
}
