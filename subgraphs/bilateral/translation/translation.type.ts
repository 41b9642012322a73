import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'A text of this subgraph in another language. It is the hub’s own; the English text is what is kept with its source.',
})
export class Translation {
  @Field(() => ID, {
    name: 'subject',
    description: 'Id of the record whose text it is, such as a narrative or an objective.',
  })
  readonly subjectId!: string;
  @Field(() => String, { description: 'Name of the field it translates, such as statement.' })
  readonly field!: string;
  @Field(() => String, { description: 'The text.' })
  readonly text!: string;
}
