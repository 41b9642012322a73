import { GraphQLCountryCode, GraphQLCurrency, GraphQLDateTimeISO, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';
import { remembered } from './remembered';

export const CountryCode = remembered(GraphQLCountryCode);
export const Currency = remembered(GraphQLCurrency);
export const DateTimeISO = remembered(GraphQLDateTimeISO);
export const LocalDate = remembered(GraphQLLocalDate);
export const Url = remembered(GraphQLURL);
export { fitsAmount, SCALE, unscaled } from './amount';
export { Decimal, parseDecimal } from './decimal';
export { closedList, codeListResolver, type Label } from './closed-list';
export { type PageArguments, pageProblem } from './page-arguments';
export { folded, wordsAsked, wordsIn } from './words';
