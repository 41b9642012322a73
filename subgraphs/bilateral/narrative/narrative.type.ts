import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Stated } from '../stated/stated.type';
import { NarrativeKind } from './narrative.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What a source says of a project in words: not a number, not a list, but not to be lost.' })
export class Narrative extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => NarrativeKind, { description: 'What it is about.' })
  readonly kind!: NarrativeKind;
  @Field(() => String, { description: 'What is said, in the hub’s words.' })
  readonly statement!: string;
}
