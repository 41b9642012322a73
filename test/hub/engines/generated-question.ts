import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Choices } from './choices';
import { GeneratedValues } from './generated-values';
import { type KnownValues } from './known-values';
import { rootLists } from './root-lists';

const DEEPEST = 4;
const MOST_FIELDS = 40;

/** Counted when asked, so that two hubs never give the same instant. */
const ofTheMoment = (type: GraphQLObjectType, field: string): boolean =>
  type.name === 'Measurement' && field === 'asOf';

/** A question the graph allows, after the house's rules: pages, filters, orderings, summaries, aliases, fragments. */
export class GeneratedQuestion {
  private fields = 0;
  private aliases = 0;
  private readonly fragments: string[] = [];

  private readonly values: GeneratedValues;

  constructor(
    private readonly schema: GraphQLSchema,
    known: KnownValues,
    private readonly draw: Choices,
  ) {
    this.values = new GeneratedValues(known, draw);
  }

  text(): string {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('the schema has no Query');
    const roots = this.draw.some(Object.values(query.getFields()), 2).map((field) => this.field(field, 0));
    return [`{ ${roots.join(' ')} }`, ...this.fragments].join('\n');
  }

  /** A list at the root under a filter and an ordering: every leaf of its rows, its cursors and its total. */
  filteredList(): string {
    const list = this.draw.of(rootLists(this.schema));
    const rules = list.field.args.filter(({ name }) => ['filter', 'orderBy'].includes(name));
    const given = rules.map(({ name, type }) => `${name}: ${this.values.of(name, type, list.node)}`);
    return `{ ${list.field.name}(${[...given, this.page()].join(', ')}) {
      totalCount pageInfo { hasPreviousPage hasNextPage } edges { cursor node { ${list.leaves.join(' ')} } } } }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.fields++;
    const type = getNamedType(field.type);
    const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
    const node = nodes ? getNamedType(nodes.type) : type;
    const given = this.arguments(field.args, isObjectType(node) ? node : null);
    const alias = given !== '' || this.draw.oneIn(5) ? `a${this.aliases++}: ` : '';
    const selection = isObjectType(type) ? ` ${this.selection(type, depth + 1)}` : '';
    return `${alias}${field.name}${given}${selection}`;
  }

  private selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(({ name }) => !ofTheMoment(type, name));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const branches = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const isConnection = type.name.endsWith('Connection');
    const mayGrow = (depth < DEEPEST || isConnection || leaves.length === 0) && this.fields < MOST_FIELDS;
    const chosen = [
      ...(leaves.length > 0 ? this.draw.some(leaves, 5) : []),
      ...(branches.length > 0 && (mayGrow || leaves.length === 0) ? this.draw.some(branches, depth === 1 ? 3 : 2) : []),
    ];
    // Connections are asked for their rows more often than for where they stand.
    const nodes = type.getFields().nodes;
    if (isConnection && nodes && !chosen.includes(nodes)) chosen.push(nodes);
    const inner = isConnection ? depth - 1 : depth;
    const texts = chosen.map((field) => this.field(field, inner));
    return this.packed(type, texts);
  }

  /** The selection as it is, or a part of it in a fragment. */
  private packed(type: GraphQLObjectType, texts: readonly string[]): string {
    if (texts.length < 2 || !this.draw.oneIn(4)) return `{ ${texts.join(' ')} }`;
    const cut = 1 + this.draw.below(texts.length - 1);
    const [direct, rest] = [texts.slice(0, cut).join(' '), texts.slice(cut).join(' ')];
    if (this.draw.oneIn(2)) return `{ ${direct} ... on ${type.name} { ${rest} } }`;
    const name = `f${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${rest} }`);
    return `{ ${direct} ...${name} }`;
  }

  private arguments(args: readonly GraphQLArgument[], node: GraphQLObjectType | null): string {
    const pages = new Set(['first', 'after', 'last', 'before']);
    const given = args
      .filter(({ name, type }) => !pages.has(name) && (isNonNullType(type) || this.draw.oneIn(2)))
      .map(({ name, type }) => `${name}: ${this.values.of(name, type, node)}`);
    if (args.some(({ name }) => name === 'first')) given.push(this.page());
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  private page(): string {
    return `${this.draw.of(['first', 'last'])}: ${this.draw.of([3, 1, 2, 5, 20, 4, 0])}`;
  }
}
