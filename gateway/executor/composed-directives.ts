import { type ConstDirectiveNode, type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql';
import { textOf } from './join-directives';

/** Where a client may write a directive. */
const EXECUTABLE: ReadonlySet<string> = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);
const OWN_SPECIFICATIONS = 'https://specs.apollo.dev/';

/**
 * The supergraph in which directives for clients that were composed on request (@composeDirective) are directives like
 * any other. Apollo's library (2.14.4) takes everything a supergraph links for a matter of the gateway and hides it from
 * clients, although a client is who writes these.
 */
export function withComposedDirectives(sdl: string): string {
  const links = [...sdl.matchAll(/@link\(url: "([^"]+)"/g)].map(([, url = '']) => url);
  if (links.every((url) => url.startsWith(OWN_SPECIFICATIONS))) return sdl;
  const document = parse(sdl, { noLocation: true });
  const forClients = new Set(document.definitions.flatMap(clientDirective));
  const stays = (directive: ConstDirectiveNode): boolean => {
    const url = directive.name.value === 'link' ? textOf(directive, 'url') : undefined;
    return (
      url === undefined ||
      url.startsWith(OWN_SPECIFICATIONS) ||
      !importedBy(directive).some((one) => forClients.has(one))
    );
  };
  const definitions = document.definitions.map((one): DefinitionNode => {
    if (one.kind !== Kind.SCHEMA_DEFINITION && one.kind !== Kind.SCHEMA_EXTENSION) return one;
    return { ...one, directives: (one.directives ?? []).filter(stays) };
  });
  return print({ ...document, definitions } satisfies DocumentNode);
}

const clientDirective = (one: DefinitionNode): readonly string[] =>
  one.kind === Kind.DIRECTIVE_DEFINITION && one.locations.every(({ value }) => EXECUTABLE.has(value))
    ? [one.name.value]
    : [];

/** The names of directives a @link brings: `"@one"`, or `{ name: "@one", as: "@other" }`. */
function importedBy({ arguments: given }: ConstDirectiveNode): readonly string[] {
  const imported = given?.find(({ name }) => name.value === 'import')?.value;
  if (imported?.kind !== Kind.LIST) return [];
  return imported.values.flatMap((value) => {
    if (value.kind === Kind.STRING) return [value.value.slice(1)];
    if (value.kind !== Kind.OBJECT) return [];
    const named = value.fields.find(({ name }) => name.value === 'as') ?? value.fields[0];
    return named?.value.kind === Kind.STRING ? [named.value.value.slice(1)] : [];
  });
}
