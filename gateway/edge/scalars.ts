import { GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { CountryCode, Currency, DateTimeISO, Decimal, LocalDate, Url } from '../../shared/scalars';

const scalars = [CountryCode, Currency, DateTimeISO, Decimal, LocalDate, Url];

/**
 * Lets the gateway judge the hub's scalars. Composition keeps only their names, so without this a date that does not
 * exist would travel to a subgraph and come back as its failure.
 */
export function teachScalars(schema: GraphQLSchema): void {
  for (const scalar of scalars) {
    const known = schema.getType(scalar.name);
    if (!(known instanceof GraphQLScalarType)) continue;
    known.parseValue = scalar.parseValue.bind(scalar);
    known.parseLiteral = scalar.parseLiteral.bind(scalar);
  }
}
