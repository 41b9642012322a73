import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AssessmentRating } from './mission-assessment.enums';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What was said of the results of a mission.' })
export class MissionAssessment {
  @Field(() => ID, { description: 'Stable across imports.' })
  readonly id!: string;
  @Field(() => AssessmentRating, { nullable: true, description: 'The judgement; null when none is reported.' })
  readonly rating!: AssessmentRating | null;
  @Field(() => String, { description: 'The finding, in the hub’s words.' })
  readonly finding!: string;
  @Field(() => [String], { description: 'Fields that no source states.' })
  readonly notReported!: string[];
}
