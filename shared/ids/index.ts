import { createHash } from 'node:crypto';

/**
 * The id of a thing with a natural key: the same in every subgraph, stable across imports, safe in a URL.
 * @param kind GraphQL type name of the owner's type
 * @param key the parts of its natural key, most general first
 * @returns lower-case kind, a dash, and 22 characters of base64url (128 bits)
 */
export function idOf(kind: string, ...key: readonly [string, ...string[]]): string {
  // Parts are length-prefixed, so that ('a', 'bc') and ('ab', 'c') differ.
  const text = [kind, ...key].map((part) => `${part.length}:${part}`).join('');
  return `${kind.toLowerCase()}-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
}
