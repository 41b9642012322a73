import {
  type GraphQLEnumType,
  type GraphQLLeafType,
  type GraphQLScalarType,
  isEnumType,
  specifiedScalarTypes,
} from 'graphql';
import { NotCompiled } from './not-compiled';

/** A value of a leaf type as JSON text. Throws what the type's `serialize` throws. */
export type LeafText = (value: unknown) => string;

// What JSON must escape, and lone surrogates, which JSON.stringify escapes as well.
// eslint-disable-next-line no-control-regex
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

function serialized(type: GraphQLLeafType, value: unknown): string {
  const leaf = type.serialize(value);
  if (typeof leaf === 'string') return quoted(leaf);
  const text = leaf === null || leaf === undefined ? undefined : (JSON.stringify(leaf) as string | undefined);
  if (text === undefined) throw new NotCompiled(`${type.name} gave no value`);
  return text;
}

function enumText(type: GraphQLEnumType): LeafText {
  const texts = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
  return (value) => texts.get(value) ?? serialized(type, value);
}

/** What the scalars of the language do with the values they nearly always get. */
const usual: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  String: (value) => (typeof value === 'string' ? quoted(value) : undefined),
  ID: (value) => (typeof value === 'string' ? quoted(value) : undefined),
  Boolean: (value) => (value === true ? 'true' : value === false ? 'false' : undefined),
  Int: (value) => (typeof value === 'number' && (value | 0) === value ? String(value) : undefined),
};

function scalarText(type: GraphQLScalarType): LeafText {
  const quick = specifiedScalarTypes.includes(type) ? usual[type.name] : undefined;
  return quick ? (value) => quick(value) ?? serialized(type, value) : (value) => serialized(type, value);
}

export const leafText = (type: GraphQLLeafType): LeafText => (isEnumType(type) ? enumText(type) : scalarText(type));
