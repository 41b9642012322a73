import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql';

/** A type of a supergraph whose fields stand in one subgraph or another. */
export type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export const hasFields = (node: ASTNode): node is FieldsType =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

const argumentOf = ({ arguments: given }: ConstDirectiveNode, name: string) =>
  given?.find((argument) => argument.name.value === name)?.value;
export const textOf = (directive: ConstDirectiveNode, name: string): string | undefined => {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
};
const isSet = (directive: ConstDirectiveNode, name: string): boolean | undefined => {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
};
const isResolvable = (directive: ConstDirectiveNode): boolean => isSet(directive, 'resolvable') !== false;
export const isExternal = (directive: ConstDirectiveNode): boolean =>
  directive.name.value === 'join__field' && isSet(directive, 'external') === true;
export const isInterfaceObject = (directive: ConstDirectiveNode): boolean =>
  directive.name.value === 'join__type' && isSet(directive, 'isInterfaceObject') === true;

/** Only keys of one subgraph change places with each other. */
export function withResolvableKeysFirst(document: DocumentNode): DocumentNode {
  const sorted = (node: FieldsType): FieldsType => {
    const keys = (node.directives ?? []).filter(({ name }) => name.value === 'join__type');
    const byGraph = new Map<string | undefined, ConstDirectiveNode[]>();
    for (const key of keys) {
      const graph = textOf(key, 'graph');
      byGraph.set(graph, [...(byGraph.get(graph) ?? []), key]);
    }
    for (const own of byGraph.values())
      own.sort((one, other) => Number(isResolvable(other)) - Number(isResolvable(one)));
    const directives = (node.directives ?? []).map((directive) =>
      directive.name.value === 'join__type'
        ? (byGraph.get(textOf(directive, 'graph'))?.shift() ?? directive)
        : directive,
    );
    return { ...node, directives };
  };
  return visit(document, { ObjectTypeDefinition: sorted, InterfaceTypeDefinition: sorted });
}
