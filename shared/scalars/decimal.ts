import { Decimal as Exact } from 'decimal.js';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Digits that are plain already: no zero too many, and no minus before zero alone. */
const PLAIN = /^(0|-?[1-9]\d{0,29}(\.\d{0,29}[1-9])?|-?0\.\d{0,29}[1-9])$/;

/** A decimal as plain digits, never an exponent: "1234.5"; null when the text is no number. */
export function parseDecimal(text: string): string | null {
  if (PLAIN.test(text)) return text;
  return /^-?\d{1,30}(\.\d{1,30})?$/.test(text) ? new Exact(text).toFixed() : null;
}

function parse(value: unknown): string {
  const decimal =
    typeof value === 'string' ? parseDecimal(value) : typeof value === 'number' ? parseDecimal(String(value)) : null;
  if (decimal === null) {
    throw new GraphQLError(`Decimal takes plain digits such as "1234.5", not ${JSON.stringify(value)}`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return decimal;
}

/** Exact decimal number, written as a string so that no reader rounds it. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'Exact decimal number as a string of plain digits, for example "1234.5". Never an exponent.',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) =>
    parse(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : node.kind),
});
