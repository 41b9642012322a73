/** A filter without the fields a client wrote null for: in GraphQL that means "not given", like leaving them out. */
export function given<Filter>(filter: Filter): Filter {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return filter;
  const fields = Object.entries(filter).filter(([, value]) => value !== null);
  return Object.fromEntries(fields.map(([name, value]) => [name, given<unknown>(value)])) as Filter;
}
