import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  type TypeNode,
  visit,
} from 'graphql';
import {
  type FieldsType,
  hasFields,
  isExternal,
  isInterfaceObject,
  textOf,
  withResolvableKeysFirst,
} from './join-directives';
import { type WholeUnions, withWholeUnions } from './planner-unions';

/** A field with arguments that some other field requires. The planner knows it by a name of its own. */
export interface RequiredField {
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
}

/** What the planner is given in place of the supergraph. */
export interface PlannerSupergraph {
  readonly sdl: string;
  /** By the name that stands in for them. */
  readonly required: ReadonlyMap<string, RequiredField>;
  /** The selection each field requires, by `subgraph type field`; only where plans are corrected by it. */
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
  /** Keys of interfaces a subgraph knows as one object, by `subgraph type`. */
  readonly interfaceObjects: ReadonlyMap<string, readonly SelectionSetNode[]>;
  /** By subgraph, the types the planner believes it knows. */
  readonly unknown: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Corrects what Apollo's planner (2.14.4) gets wrong over some supergraphs.
 * - Fields required with arguments: the planner merges them by their name, with each other and with what the client asks,
 *   so that one gets the other's value. Each such requirement becomes a field of its own; planner-output.ts puts name
 *   and arguments back where a subgraph is asked.
 * - A type with several keys in one subgraph: where a field requires another subgraph's, the planner goes back with the
 *   first key, even if the subgraph resolves none but the second. Keys a subgraph resolves are put first.
 * - An interface one subgraph knows as an object: where a field of some of its objects requires another's, those that lack
 *   it are asked nothing at all. What planner-output.ts needs to ask them is collected here.
 * - A union of which each subgraph has other members: planner-unions.ts.
 */
export function plannerSupergraph(sdl: string): PlannerSupergraph {
  const corrects = /requires: "[^"]*\(|isInterfaceObject: true|resolvable: false/.test(sdl);
  if (corrects || sdl.includes('@join__unionMember(')) {
    const { document, unknown } = withWholeUnions(parse(sdl, { noLocation: true }));
    if (corrects || unknown.size > 0) return new StandIns(withResolvableKeysFirst(document)).supergraph(unknown);
  }
  return { sdl, required: new Map(), requires: new Map(), interfaceObjects: new Map(), unknown: new Map() };
}

/** Gives every field that is required with arguments a name of its own. */
class StandIns {
  private readonly types: ReadonlyMap<string, FieldsType>;
  private readonly subgraphs: ReadonlyMap<string, string>;
  private readonly required = new Map<string, RequiredField>();
  private readonly requires = new Map<string, SelectionSetNode>();
  /** By what is required: type, field and arguments. */
  private readonly names = new Map<string, string>();
  /** Fields some subgraph still requires or provides under their own name: `GRAPH type field`. */
  private readonly used = new Set<string>();
  /** By type, the names that stand in for its fields. */
  private readonly added = new Map<string, Map<string, string>>();

  constructor(private readonly document: DocumentNode) {
    this.types = new Map(
      document.definitions.filter(hasFields).map((definition) => [definition.name.value, definition] as const),
    );
    this.subgraphs = subgraphNames(document);
  }

  supergraph(unknown: WholeUnions['unknown']): PlannerSupergraph {
    const rewritten = new Map([...this.types].map(([name, type]) => [name, this.withRequirements(type)]));
    const definitions = this.document.definitions.map((definition) => {
      const type = hasFields(definition) ? rewritten.get(definition.name.value) : undefined;
      if (!type) return definition;
      return { ...type, fields: [...this.withoutUnused(type), ...this.standInsOf(type)] };
    });
    return {
      sdl: print({ ...this.document, definitions }),
      required: this.required,
      requires: this.requires,
      interfaceObjects: this.interfaceObjects(),
      unknown: new Map([...unknown].map(([graph, types]) => [this.subgraphs.get(graph) ?? graph, types])),
    };
  }

  private interfaceObjects(): PlannerSupergraph['interfaceObjects'] {
    const keys = new Map<string, SelectionSetNode[]>();
    for (const { name, directives = [] } of this.types.values()) {
      for (const directive of directives) {
        if (!isInterfaceObject(directive)) continue;
        const known = `${this.subgraphs.get(textOf(directive, 'graph') ?? '') ?? ''} ${name.value}`;
        keys.set(known, [...(keys.get(known) ?? []), selectionOf(textOf(directive, 'key') ?? '__typename')]);
      }
    }
    return keys;
  }

  private withRequirements(type: FieldsType): FieldsType {
    const fields = type.fields?.map((field): FieldDefinitionNode => {
      const directives = field.directives?.map((directive) => this.withRequirement(type, field, directive));
      return directives ? { ...field, directives } : field;
    });
    return fields ? { ...type, fields } : type;
  }

  private withRequirement(
    type: FieldsType,
    field: FieldDefinitionNode,
    directive: ConstDirectiveNode,
  ): ConstDirectiveNode {
    if (directive.name.value !== 'join__field') return directive;
    const graph = textOf(directive, 'graph') ?? '';
    const provides = textOf(directive, 'provides');
    if (provides !== undefined) this.renamed(graph, namedType(field.type), selectionOf(provides));
    const requires = textOf(directive, 'requires');
    if (requires === undefined) return directive;
    const selections = this.renamed(graph, type.name.value, selectionOf(requires));
    this.requires.set(`${this.subgraphs.get(graph) ?? ''} ${type.name.value} ${field.name.value}`, selections);
    const text = print(selections).replace(/\s+/g, ' ').slice(2, -2);
    const given = directive.arguments?.map((argument) =>
      argument.name.value === 'requires'
        ? { ...argument, value: { kind: Kind.STRING, value: text } as const }
        : argument,
    );
    return { ...directive, ...(given ? { arguments: given } : {}) };
  }

  private renamed(graph: string, parent: string, { selections }: SelectionSetNode): SelectionSetNode {
    const renamed = selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      const within =
        selection.kind === Kind.INLINE_FRAGMENT
          ? (selection.typeCondition?.name.value ?? parent)
          : namedType(this.fieldOf(parent, selection.name.value)?.type);
      const inner = selection.selectionSet && this.renamed(graph, within, selection.selectionSet);
      const changed = inner ? { ...selection, selectionSet: inner } : selection;
      if (changed.kind === Kind.INLINE_FRAGMENT) return changed;
      const known = changed.arguments?.length ? this.standIn(parent, changed) : changed;
      for (const type of [parent, ...this.implementationsOf(parent)]) {
        this.used.add(`${graph} ${type} ${known.name.value}`);
      }
      return known;
    });
    return { kind: Kind.SELECTION_SET, selections: renamed };
  }

  private standIn(parent: string, field: FieldNode): FieldNode {
    const { name, arguments: given = [] } = field;
    const asked = `${parent}.${name.value}(${given.map((argument) => print(argument)).join()})`;
    const known = this.names.get(asked);
    const standIn = known ?? `${name.value}__required_${this.names.size}`;
    if (known === undefined) {
      this.names.set(asked, standIn);
      this.required.set(standIn, { name: name.value, arguments: given });
      for (const type of [parent, ...this.implementationsOf(parent)]) {
        const standIns = this.added.get(type) ?? new Map<string, string>();
        this.added.set(type, standIns.set(standIn, name.value));
      }
    }
    return { ...field, name: { kind: Kind.NAME, value: standIn }, arguments: [] };
  }

  /** Fields without their place in a subgraph that only required them, and now requires what stands in for them. */
  private withoutUnused(type: FieldsType): FieldDefinitionNode[] {
    const replaced = new Set(this.added.get(type.name.value)?.values());
    return (type.fields ?? []).map((field) =>
      replaced.has(field.name.value)
        ? this.whereUsed(type, field, (graph) => this.isOfInterface(type, graph, field))
        : field,
    );
  }

  /** The planner refuses a subgraph with a field of another one that it does not use. */
  private whereUsed(
    type: FieldsType,
    field: FieldDefinitionNode,
    isUsedOtherwise: (graph: string) => boolean = () => false,
  ): FieldDefinitionNode {
    const directives = (field.directives ?? []).filter((directive) => {
      const graph = textOf(directive, 'graph') ?? '';
      const isUsed = this.used.has(`${graph} ${type.name.value} ${field.name.value}`);
      return !isExternal(directive) || isUsed || isUsedOtherwise(graph);
    });
    return { ...field, directives };
  }

  private isOfInterface(type: FieldsType, graph: string, { name }: FieldDefinitionNode): boolean {
    return (type.directives ?? [])
      .filter((one) => one.name.value === 'join__implements' && textOf(one, 'graph') === graph)
      .some((one) => this.fieldOf(textOf(one, 'interface') ?? '', name.value));
  }

  private standInsOf(type: FieldsType): FieldDefinitionNode[] {
    return [...(this.added.get(type.name.value) ?? [])].flatMap(([standIn, name]) => {
      const field = type.fields?.find((one) => one.name.value === name);
      const named = field && { ...field, name: { kind: Kind.NAME, value: standIn } as const, arguments: [] };
      return named ? [this.whereUsed(type, named)] : [];
    });
  }

  private fieldOf(type: string, name: string): FieldDefinitionNode | undefined {
    return this.types.get(type)?.fields?.find((field) => field.name.value === name);
  }

  private implementationsOf(name: string): string[] {
    return [...this.types.values()].flatMap((type) =>
      type.interfaces?.some((one) => one.name.value === name) ? [type.name.value] : [],
    );
  }
}

const namedType = (type: TypeNode | undefined): string =>
  type === undefined ? '' : type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

function selectionOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${fields} selects no fields`);
  return operation.selectionSet;
}

/** The names plans use, by the names the supergraph uses. */
function subgraphNames(document: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  visit(document, {
    EnumValueDefinition({ name, directives }) {
      const graph = directives?.find((directive) => directive.name.value === 'join__graph');
      if (graph) names.set(name.value, textOf(graph, 'name') ?? name.value);
    },
  });
  return names;
}
