import { type GraphQLLeafType, isEnumType } from 'graphql';
import {
  type Scan,
  scanBoolean,
  scanEither,
  scanExactly,
  scanInteger,
  scanNumber,
  scanPlainString,
  scanString,
} from './scan';

/**
 * The scan of a scalar or enum, without null.
 * @param exact whether equal values must be equal texts, as for what tells one entity from another
 */
export function scanOfLeaf(type: GraphQLLeafType, exact: boolean): Scan {
  if (isEnumType(type)) return scanOfEnum(type.getValues().map(({ name }) => name));
  const string = exact ? scanPlainString : scanString;
  switch (type.name) {
    case 'Int':
      return scanInteger;
    case 'Float':
      return exact ? scanInteger : scanNumber;
    case 'ID':
      return scanEither(string, scanInteger);
    case 'String':
      return string;
    case 'Boolean':
      return scanBoolean;
    default:
      // A custom scalar may be anything; when it is an object or a list, it is read instead of scanned.
      return scanEither(string, exact ? scanInteger : scanNumber, scanBoolean);
  }
}

function scanOfEnum(names: readonly string[]): Scan {
  if (names.length <= 4) return scanEither(...names.map((name) => scanExactly(`"${name}"`)));
  const known = new Set(names.map((name) => `"${name}"`));
  return (text, at) => {
    const end = scanPlainString(text, at);
    return end !== -1 && known.has(text.slice(at, end)) ? end : -1;
  };
}
