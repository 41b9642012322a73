import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Stated } from '../stated/stated.type';
import { ObjectiveLevel, ObjectiveVersion, Strand } from './objective.enums';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'What a project sets out to reach. The same objective may be worded otherwise afterwards: both versions stay.',
})
export class Objective extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => ObjectiveLevel, { description: 'How wide it is.' })
  readonly level!: ObjectiveLevel;
  @Field(() => ObjectiveVersion, { description: 'As planned, or as reported afterwards.' })
  readonly version!: ObjectiveVersion;
  @Field(() => Strand, { nullable: true, description: 'Strand of work it leads to; null for a general objective.' })
  readonly strand!: Strand | null;
  @Field(() => String, { description: 'The objective, in the hub’s words.' })
  readonly statement!: string;
  @Field(() => String, { nullable: true, description: 'The effect it is meant to have; null when none is named.' })
  readonly effect!: string | null;
}
