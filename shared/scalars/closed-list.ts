import { Directive, Field, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

/** What a code is called in the languages of the programmes. */
export interface Label {
  readonly en: string;
  readonly ro: string;
  readonly no: string;
}

interface ClosedList {
  readonly name: string;
  readonly description: string;
  readonly labels: Readonly<Record<string, Label>>;
}

const declared = new WeakMap<object, ClosedList>();

/**
 * A closed list of codes: a GraphQL enum, with a label for each code in English, Romanian and Norwegian.
 * Belongs to the subgraph that calls; two subgraphs that speak of the same list each declare it.
 */
export function closedList<const Code extends string>(
  name: string,
  description: string,
  labels: Readonly<Record<Code, Label>>,
): { readonly [C in Code]: C } {
  const codes = Object.keys(labels) as Code[];
  const list = Object.freeze(Object.fromEntries(codes.map((code) => [code, code]))) as { readonly [C in Code]: C };
  const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: labels[code].en }]));
  registerEnumType(list, { name, description, valuesConfig: valuesConfig as never });
  declared.set(list, { name, description, labels });
  return list;
}

/** A resolver class with one root field that hands out the labels of a subgraph's closed lists. */
export function codeListResolver(rootField: string, lists: readonly object[]): new () => object {
  @Directive('@shareable')
  @ObjectType('CodeLabel', { description: 'A code of a closed list and what people call it.' })
  class CodeLabel {
    @Field(() => String, { description: 'The code, as the enum spells it.' })
    code!: string;
    @Field(() => String, { description: 'English.' })
    en!: string;
    @Field(() => String, { description: 'Romanian.' })
    ro!: string;
    @Field(() => String, { description: 'Norwegian (bokmål).' })
    no!: string;
  }
  @Directive('@shareable')
  @ObjectType('CodeList', { description: 'A closed list: an enum of the graph with its labels.' })
  class CodeList {
    @Field(() => String, { description: 'Name of the enum.' })
    name!: string;
    @Field(() => String, { description: 'What the list is for.' })
    description!: string;
    @Field(() => [CodeLabel], { description: 'Its codes in their usual order.' })
    codes!: CodeLabel[];
  }
  @Resolver()
  class CodeListResolver {
    @Query(() => [CodeList], {
      name: rootField,
      nullable: true,
      description: 'Labels of the closed lists of this subgraph in English, Romanian and Norwegian.',
    })
    codeLists(): CodeList[] {
      return lists.flatMap((list) => {
        const entry = declared.get(list);
        return entry
          ? [{ ...entry, codes: Object.entries(entry.labels).map(([code, label]) => ({ code, ...label })) }]
          : [];
      });
    }
  }
  return CodeListResolver;
}
