import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.type';
import { Stated } from '../stated/stated.type';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What goes on after a project, and where.' })
export class Continuation extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => String, { description: 'What goes on, in the hub’s words.' })
  readonly statement!: string;
  @Field(() => String, { nullable: true, description: 'Text as the source has it, where it is wrong; else null.' })
  readonly rawText!: string | null;
  @Field(() => String, { nullable: true, description: 'What that text must mean; null when nothing is to correct.' })
  readonly correctedText!: string | null;
}

@ObjectType({ description: 'One indicator code in a project and in the one that continues it.' })
export class IndicatorComparison {
  @Field(() => String, { description: 'Code of the indicator.' })
  readonly code!: string;
  @Field(() => Indicator, { nullable: true, description: 'In the project; null when it has no such indicator.' })
  readonly current!: Indicator | null;
  @Field(() => Indicator, {
    nullable: true,
    description: 'In the next project; null when no source the hub holds gives it such an indicator.',
  })
  readonly next!: Indicator | null;
}
