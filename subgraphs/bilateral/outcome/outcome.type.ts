import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Stated } from '../stated/stated.type';
import { OutcomeStage } from './outcome.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What a project was to bring about, or is said to have brought about.' })
export class Outcome extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => OutcomeStage, { description: 'Expected, or achieved as reported.' })
  readonly stage!: OutcomeStage;
  @Field(() => String, { description: 'The outcome, in the hub’s words.' })
  readonly statement!: string;
}
