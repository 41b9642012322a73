import { GraphQLScalarType } from 'graphql';

/** Texts kept for one scalar; then it starts anew. */
const TEXTS = 5_000;

/**
 * A scalar that serializes a text once: what a text becomes depends on nothing else, and the same days, codes and
 * addresses come again and again. Values that are no text, and texts it refuses, go to the scalar every time.
 */
export function remembered<Internal, External>(
  scalar: GraphQLScalarType<Internal, External>,
): GraphQLScalarType<Internal, External> {
  const config = scalar.toConfig();
  let texts = new Map<string, External>();
  return new GraphQLScalarType<Internal, External>({
    ...config,
    serialize(value) {
      if (typeof value !== 'string') return config.serialize(value);
      const known = texts.get(value);
      if (known !== undefined) return known;
      const serialized = config.serialize(value);
      if (texts.size >= TEXTS) texts = new Map();
      texts.set(value, serialized);
      return serialized;
    },
  });
}
