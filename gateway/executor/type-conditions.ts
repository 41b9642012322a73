import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether an object that says its type is of a condition's type; remembered by type, as schemas do not change. */
export function typeTest(schema: GraphQLSchema, condition: string): (typename: string) => boolean {
  const known = new Map<string, boolean>([[condition, true]]);
  const wanted = schema.getType(condition);
  return (typename) => {
    const before = known.get(typename);
    if (before !== undefined) return before;
    const type = schema.getType(typename);
    // Names come from subgraphs: only those of the schema are remembered, or garbage would fill the memory.
    if (!type) return false;
    const met =
      isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
    known.set(typename, met);
    return met;
  };
}
