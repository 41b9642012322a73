import fc, { type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type Question } from './opened';

const DEPTH = 5;

/** Walks a schema at random into an operation: aliases, fragments, conditions, arguments, variables, introspection. */
export class OperationWalk {
  private readonly fragments: string[] = [];
  private readonly definitions: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private budget = 25;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: GeneratorValue,
    private readonly conditions = true,
  ) {}

  question(): Question {
    const mutates = this.schema.getMutationType() && this.chance(2);
    const root = mutates ? this.schema.getMutationType() : this.schema.getQueryType();
    if (!root) throw new Error('a schema without a root');
    const selections = this.selections(root, DEPTH);
    const defined = this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : '';
    const query = [`${mutates ? 'mutation' : 'query'} Asked${defined} ${selections}`, ...this.fragments].join('\n');
    return { query, variables: this.variables };
  }

  private number(below: number): number {
    return this.draw(fc.nat, { max: below - 1 });
  }

  /** True once in so many times. */
  private chance(times: number): boolean {
    return this.number(times) === times - 1;
  }

  private one<T>(from: readonly T[]): T {
    const picked = from[this.number(from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  private selections(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.number(4) }, () => this.selection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    this.budget -= 1;
    if (type === this.schema.getQueryType() && this.chance(25)) return this.introspection();
    if (depth > 0 && this.budget > 0 && (isUnionType(type) ? !this.chance(4) : this.chance(5)))
      return this.fragment(type, depth);
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const possible = depth > 0 && this.budget > 0 ? fields : fields.filter(({ type: of }) => !isComposite(of));
    if (possible.length === 0 || this.chance(8))
      return `${this.chance(3) ? 'kind: ' : ''}__typename${this.condition()}`;
    return this.field(type, this.one(possible), depth);
  }

  private field(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    const given = field.args.flatMap((argument) => this.argument(argument));
    const text = given.length > 0 ? `(${given.join(', ')})` : '';
    // One name for one question: names that clash are refused before the gateway sees them.
    const plain = given.length === 0 && !this.chance(5);
    const alias = plain ? '' : `${parent.name}_${field.name}${text.replace(/\W+/g, '_')}: `;
    const below = isCompositeType(named) ? ` ${this.selections(named, depth - 1)}` : '';
    return `${alias}${field.name}${text}${this.condition()}${below}`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const objects = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    const overlapping = Object.values(this.schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) &&
        !other.name.startsWith('__') &&
        objects.some((object) => (isObjectType(other) ? other === object : this.schema.isSubType(other, object))),
    );
    const on = this.one(overlapping);
    const selections = this.selections(on, depth - 1);
    if (this.chance(3)) {
      const name = `Part${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${on.name} ${selections}`);
      return `...${name}${this.condition()}`;
    }
    return `...${on === type && this.chance(2) ? '' : ` on ${on.name}`}${this.condition()} ${selections}`;
  }

  private introspection(): string {
    const named = this.one([null, 'User', 'Media', 'Nobody']);
    if (named) return `named: __type(name: ${this.variable('String!', named)}) { __typename kind }`;
    return this.one(['__schema { queryType { name } types { kind } }', '__type(name: "Query") { n: name kind }']);
  }

  private condition(): string {
    if (!this.conditions || !this.chance(7)) return '';
    const value = this.chance(2);
    const written = this.chance(3) ? String(value) : this.variable(this.one(['Boolean!', 'Boolean! = true']), value);
    return ` @${this.one(['skip', 'include'])}(if: ${written})`;
  }

  private argument({ name, type, defaultValue }: GraphQLArgument): string[] {
    const optional = !isNonNullType(type) || defaultValue !== undefined;
    if (optional && this.chance(2)) return [];
    const value = this.value(type);
    return [`${name}: ${this.chance(2) ? this.variable(type.toString(), value) : this.literal(type, value)}`];
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${type}`);
    // A default may be taken, and a nullable variable may be left out.
    const leaveOut = type.includes('=') ? this.chance(2) : !type.endsWith('!') && this.chance(5);
    if (!leaveOut) this.variables[name] = value;
    return `$${name}`;
  }

  private value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.value(type.ofType);
    if (isListType(type)) return Array.from({ length: this.number(3) }, () => this.value(type.ofType));
    if (isEnumType(type)) return this.one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => this.chance(2));
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type)]));
    }
    if (type.name === 'Boolean') return this.chance(2);
    if (type.name === 'Int') return this.number(4);
    if (type.name === 'Float') return this.number(4) / 2;
    return this.one(['1', '2', 'b1', '9', '']);
  }

  private literal(type: GraphQLInputType, value: unknown): string {
    if (isNonNullType(type)) return this.literal(type.ofType, value);
    if (isListType(type)) {
      const items = value as readonly unknown[];
      return `[${items.map((item) => this.literal(type.ofType, item)).join(', ')}]`;
    }
    if (isEnumType(type)) return String(value);
    if (!isInputObjectType(type)) return JSON.stringify(value);
    const fields = Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, part]) => {
      const field = type.getFields()[name];
      return field ? [`${name}: ${this.literal(field.type, part)}`] : [];
    });
    return `{ ${fields.join(', ')} }`;
  }
}

const isComposite = (type: GraphQLField<unknown, unknown>['type']): boolean => isCompositeType(getNamedType(type));
