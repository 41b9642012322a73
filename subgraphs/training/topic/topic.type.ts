import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'What events are about.' })
export class Topic {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub, such as JIT or THB.' })
  readonly code!: string;
  @Field(() => String, { description: 'Label in English.' })
  readonly en!: string;
  @Field(() => String, { description: 'Label in Romanian.' })
  readonly ro!: string;
  @Field(() => String, { description: 'Label in Norwegian (bokmål).' })
  readonly no!: string;
}
