import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../shared/scalars';
import { Stated } from '../stated/stated.type';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A joint investigation team, or such teams as a whole where a source names none of them.' })
export class JointInvestigationTeam extends Stated {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => String, { description: 'What is said of it, in the hub’s words.' })
  readonly statement!: string;
  @Field(() => Int, { nullable: true, description: 'How many teams the record stands for; null when not reported.' })
  readonly teams!: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'First day; null when not reported.' })
  readonly startsOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null when not reported.' })
  readonly endsOn!: string | null;
}
