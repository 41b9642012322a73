import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../shared/scalars';
import { connectionOf } from '../paging';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: 'A joint operative mission: deployments with one aim, organised together.' })
export class Mission {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => String, { description: 'Code within the hub.' })
  readonly code!: string;
  @Field(() => String, { description: 'What the mission is called.' })
  readonly title!: string;
  @Field(() => [String], { description: 'Areas of interest or specialisations set for it; empty when not reported.' })
  readonly areasOfInterest!: string[];
  @Field(() => LocalDate, { nullable: true, description: 'First day; null when not reported.' })
  readonly startsOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null when not reported.' })
  readonly endsOn!: string | null;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}

export const MissionConnection = connectionOf(Mission, 'Mission');
