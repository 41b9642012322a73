export {
  GraphQLCountryCode as CountryCode,
  GraphQLCurrency as Currency,
  GraphQLDateTimeISO as DateTimeISO,
  GraphQLLocalDate as LocalDate,
  GraphQLURL as Url,
} from 'graphql-scalars';
export { Decimal, parseDecimal } from './decimal';
export { closedList, codeListResolver, type Label } from './closed-list';
