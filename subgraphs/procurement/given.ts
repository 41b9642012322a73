import { type Sql } from 'sql-template-tag';

/** A condition on a filter field, if the field is given: GraphQL lets a client write null for "not given". */
export const given = <T>(value: T | null | undefined, condition: (value: T) => Sql): Sql | undefined =>
  value === null || value === undefined ? undefined : condition(value);
