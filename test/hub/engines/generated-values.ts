import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Choices } from './choices';
import { hurtfulTexts } from './hurtful-rows';
import { type KnownValues } from './known-values';

const scalars: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Int: ['1', '0', '2', '-1', '30', '1000'],
  Float: ['1', '0.5', '-2.25'],
  Boolean: ['true', 'false'],
  LocalDate: ['"2015-12-31"', '"2016-01-01"', '"2014-07-01"', '"2016-02-29"', '"1999-12-31"', '"9999-12-31"'],
  DateTimeISO: ['"2015-12-31T23:59:59.999Z"', '"2016-01-01T00:00:00.000Z"', '"2016-01-01T01:00:00.000+02:00"'],
  Decimal: ['"0"', '"0.1"', '"100000"', '"900719925474"', '"-0.0001"'],
  CountryCode: ['"RO"', '"NO"', '"BG"'],
  Currency: ['"EUR"', '"RON"', '"NOK"'],
};

const decapitalised = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Arguments that mostly find something: values that are in the graph, texts cut out of them. */
export class GeneratedValues {
  constructor(
    private readonly known: KnownValues,
    private readonly draw: Choices,
  ) {}

  /** @param node the type that the argument chooses among */
  of(name: string, type: GraphQLInputType, node: GraphQLObjectType | null): string {
    if (!isNonNullType(type) && this.draw.oneIn(15)) return 'null';
    const inner = getNullableType(type);
    if (!isListType(inner)) return this.one(name, inner, node);
    const item = getNamedType(inner.ofType);
    if (isEnumType(item)) {
      const codes = item.getValues().map((value) => value.name);
      return `[${this.draw.some(codes, 3).join(', ')}]`;
    }
    if (this.draw.oneIn(15)) return '[]';
    return `[${Array.from({ length: 1 + this.draw.below(3) }, () => this.one(name, item, node)).join(', ')}]`;
  }

  private one(name: string, type: GraphQLInputType, node: GraphQLObjectType | null): string {
    const inner = getNamedType(type);
    if (isInputObjectType(inner)) return this.input(Object.values(inner.getFields()), node);
    if (isEnumType(inner)) return this.draw.some(inner.getValues(), 1)[0]?.name ?? 'null';
    const fixed = scalars[inner.name];
    if (fixed) return this.draw.of(fixed);
    if (name === 'text' || name === 'search') return JSON.stringify(this.partOfText(node));
    return JSON.stringify(this.draw.oneIn(10) ? this.draw.of(hurtfulTexts) : this.valueIn(name, node));
  }

  private input(fields: readonly GraphQLInputField[], node: GraphQLObjectType | null): string {
    const chosen = this.draw.some(fields, 2);
    const required = fields.filter((field) => isNonNullType(field.type) && !chosen.includes(field));
    const given = [...required, ...chosen].map(({ name, type }) => `${name}: ${this.of(name, type, node)}`);
    return `{ ${given.join(', ')} }`;
  }

  /** `code` is the code of the rows themselves; `projectCode` and `hostDistrictId` lead over a field to another type. */
  private valueIn(name: string, node: GraphQLObjectType | null): string {
    const own = node ? this.known.get(node.name)?.get(name) : undefined;
    return this.pick(own ?? this.ledTo(name, node) ?? this.named(name) ?? []);
  }

  private ledTo(name: string, node: GraphQLObjectType | null): readonly string[] | undefined {
    for (const [, step = '', key = ''] of name.matchAll(/^(.+?)([A-Z][a-z]+)$/g)) {
      const field = node?.getFields()[step];
      const type = field ? getNamedType(field.type) : undefined;
      const values = this.known.get(isObjectType(type) ? type.name : step.charAt(0).toUpperCase() + step.slice(1));
      const found = values?.get(decapitalised(key));
      if (found) return found;
    }
    return undefined;
  }

  /** Values of any type under that name. */
  private named(name: string): readonly string[] | undefined {
    const lists = [...this.known.values()].flatMap((fields) => fields.get(name) ?? []);
    return lists.length === 0 ? undefined : lists;
  }

  /** A piece of a name or title, in its own case or another; or a text that hurts. */
  private partOfText(node: GraphQLObjectType | null): string {
    const fields = node ? this.known.get(node.name) : undefined;
    const text = this.draw.oneIn(3)
      ? this.draw.of(hurtfulTexts)
      : this.pick(fields?.get('name') ?? fields?.get('title') ?? []);
    const letters = Array.from(text);
    const start = this.draw.below(letters.length);
    const part = letters.slice(start, start + 1 + this.draw.below(8)).join('');
    return this.draw.of([part, part.toUpperCase(), part.toLowerCase()]);
  }

  private pick(values: readonly string[]): string {
    return values[this.draw.below(values.length)] ?? 'nowhere';
  }
}
